package contactpoint.linkage;

/// Compares two records in everything that both know. For one thread.
final class Comparing {
    private final People people;
    private final NameComparing names;
    private final NameComparing places;
    private final Streets streets;
    private final NhsNumbers nhsNumbers;
    private final Likeness likeness = new Likeness();

    Comparing(Comparings of) {
        people = of.people();
        names = of.names();
        places = of.places();
        streets = of.streets();
        nhsNumbers = of.nhsNumbers();
    }

    Comparing(People people, NameTable table) {
        this(new Comparings(people, table));
    }

    /// The levels of all fields.
    long pattern(int one, int other) {
        return names(one, other)
                | Field.BIRTH.at(birth(one, other))
                | Field.HOME.at(home(one, other))
                | Field.SEX.at(sameOrNot(people.sex.get(one), people.sex.get(other)))
                | Field.MIDDLE.at(middle(one, other))
                | Field.PLACE.at(place(people.place.get(one), people.place.get(other)))
                | Field.PHONE.at(number(people.phone.get(one), people.phone.get(other)))
                | Field.EMAIL.at(email(people.email.get(one), people.email.get(other)))
                | Field.NHS_NUMBER.at(nhs(people.nhsNumber.get(one), people.nhsNumber.get(other)))
                | Field.UPN.at(number(people.upn.get(one), people.upn.get(other)))
                | Field.IDENTIFIER.at(
                        number(people.identifier.get(one), people.identifier.get(other)));
    }

    private long names(int one, int other) {
        var first = people.forename.get(one);
        var last = people.surname.get(one);
        var otherFirst = people.forename.get(other);
        var otherLast = people.surname.get(other);
        var given = names.level(first, otherFirst);
        var family = names.level(last, otherLast);
        if (NameLevel.isWeak(given) && NameLevel.isWeak(family)) {
            var crossed = crossed(first, last, otherFirst, otherLast);
            if (crossed != NameLevel.MISSING) {
                return Field.FORENAME.at(crossed);
            }
        }
        if (given >= NameLevel.ALIKE
                && given <= NameLevel.DIFFERENT
                && (isAmong(first, other) || isAmong(otherFirst, one))) {
            given = NameLevel.ELSEWHERE;
        }
        if (family >= NameLevel.ALIKE
                && family <= NameLevel.DIFFERENT
                && (isSurnameAmong(last, other) || isSurnameAmong(otherLast, one))) {
            family = NameLevel.ELSEWHERE;
        }
        return Field.FORENAME.at(given) | Field.SURNAME.at(family);
    }

    /// Whether the names have changed places; missing if not. Of most pairs the first of the two
    /// says that they have not.
    private int crossed(int first, int last, int otherFirst, int otherLast) {
        var one = names.level(first, otherLast);
        if (!mayBeCrossed(one)) {
            return NameLevel.MISSING;
        }
        var other = names.level(last, otherFirst);
        if (one == NameLevel.SAME && other == NameLevel.SAME) {
            return NameLevel.CROSSED;
        }
        return isCrossed(one, other) || isCrossed(other, one)
                ? NameLevel.CROSSED_NEARLY
                : NameLevel.MISSING;
    }

    private static boolean mayBeCrossed(int level) {
        return NameLevel.isStrong(level) || level == NameLevel.ALIKE || level == NameLevel.INITIAL;
    }

    /// Both nearly the same, or one the same and the other alike or an initial.
    private static boolean isCrossed(int one, int other) {
        return NameLevel.isStrong(one) && mayBeCrossed(other);
    }

    private boolean isAmong(int name, int record) {
        return isOneOf(name, people.middle.get(record));
    }

    private boolean isSurnameAmong(int name, int record) {
        return isOneOf(name, people.forename.get(record))
                || isOneOf(name, people.middle.get(record));
    }

    private boolean isOneOf(int name, int several) {
        if (name == 0 || several == 0 || people.names.get(name).isInitial()) {
            return false;
        }
        if (name == several) {
            return true;
        }
        for (var word : people.names.get(several).words()) {
            if (word == name) {
                return true;
            }
        }
        return false;
    }

    private int birth(int one, int other) {
        return Birth.level(
                people.year(one),
                people.month(one),
                people.day(one),
                people.year(other),
                people.month(other),
                people.day(other));
    }

    private int home(int one, int other) {
        return HomeLevel.of(
                postcode(people.postcode.get(one), people.postcode.get(other)),
                address(one, other));
    }

    private int postcode(int one, int other) {
        if (one == 0 || other == 0) {
            return HomeLevel.MISSING;
        }
        if (one == other) {
            return HomeLevel.SAME;
        }
        var a = people.postcodes.get(one).letters();
        var b = people.postcodes.get(other).letters();
        if (likeness.edits(a, b, 1) == 1) {
            return HomeLevel.POSTCODE_ONE_EDIT;
        }
        var shared = sharedBeginning(a, b);
        if (a.length == b.length && shared >= a.length - (a.length > 4 ? 2 : 1)) {
            return HomeLevel.POSTCODE_SECTOR;
        }
        // The longer says how much of it is the area: the same whichever comes first.
        var longer = Math.max(a.length, b.length);
        return shared >= (longer > 4 ? longer - 3 : 2)
                ? HomeLevel.POSTCODE_AREA
                : HomeLevel.POSTCODE_DIFFERENT;
    }

    private static int sharedBeginning(char[] a, char[] b) {
        var shared = 0;
        while (shared < Math.min(a.length, b.length) && a[shared] == b[shared]) {
            shared++;
        }
        return shared;
    }

    private int address(int one, int other) {
        var street = people.street.get(one);
        var otherStreet = people.street.get(other);
        if (street == 0 || otherStreet == 0) {
            return HomeLevel.MISSING;
        }
        var house = people.house.get(one);
        var otherHouse = people.house.get(other);
        var isSameHome =
                house == otherHouse
                        && Street.mayBeOneFlat(people.flat.get(one), people.flat.get(other));
        if (street == otherStreet) {
            return isSameHome
                    ? HomeLevel.SAME
                    : Street.areNear(house, otherHouse)
                            ? HomeLevel.NEXT_DOOR
                            : HomeLevel.SAME_STREET;
        }
        if (areStreetsAlike(street, otherStreet)) {
            return isSameHome && house != 0
                    ? HomeLevel.STREET_ALIKE_SAME_NUMBER
                    : HomeLevel.STREET_ALIKE;
        }
        return HomeLevel.ADDRESS_DIFFERENT;
    }

    private boolean areStreetsAlike(int one, int other) {
        if (streets.areDifferent(one, other)) {
            return false;
        }
        var a = people.streets.get(one);
        var b = people.streets.get(other);
        if (a.hasLettersOf(b)) {
            return true;
        }
        if (streets.mayShareWord(one, other)) {
            var shared = 0;
            for (var mine : a.words()) {
                for (var theirs : b.words()) {
                    shared += mine == theirs && streets.isLong(mine) ? 1 : 0;
                }
            }
            if (shared * 2 > Math.max(a.words().length, b.words().length)) {
                return true;
            }
        }
        var most =
                Math.min(Streets.MOST_EDITS, Math.min(a.letters().length, b.letters().length) / 4);
        return streets.mayBeEdited(one, other, most)
                && likeness.edits(a.letters(), b.letters(), most) <= most;
    }

    private static int sameOrNot(int one, int other) {
        return one == 0 || other == 0 ? 0 : one == other ? 1 : 2;
    }

    private int middle(int one, int other) {
        var mine = people.middle.get(one);
        var theirs = people.middle.get(other);
        if (mine == 0 || theirs == 0) {
            return 0;
        }
        return switch (names.level(mine, theirs)) {
            case NameLevel.DIFFERENT, NameLevel.SLIGHTLY_ALIKE, NameLevel.OTHER_INITIAL -> 2;
            default -> 1;
        };
    }

    private int place(int one, int other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        if (one == other) {
            return 1;
        }
        return switch (places.level(one, other)) {
            case NameLevel.SAME -> 1;
            case NameLevel.DIFFERENT, NameLevel.SLIGHTLY_ALIKE, NameLevel.OTHER_INITIAL -> 3;
            default -> 2;
        };
    }

    /// Same, one slip, two slips, different.
    private int number(int one, int other) {
        if (one == 0 || other == 0) {
            return NumberLevel.MISSING;
        }
        if (one == other) {
            return NumberLevel.SAME;
        }
        return switch (likeness.edits(letters(one), letters(other), 2)) {
            case 0, 1 -> NumberLevel.ONE_EDIT;
            case 2 -> NumberLevel.TWO_EDITS;
            default -> NumberLevel.DIFFERENT;
        };
    }

    private int nhs(int one, int other) {
        // Two numbers that are both sound cannot be one number with a slip: the check digit says
        // so.
        return one != 0
                        && other != 0
                        && one != other
                        && nhsNumbers.isValid(one)
                        && nhsNumbers.isValid(other)
                ? NumberLevel.BOTH_VALID
                : number(one, other);
    }

    /// Same, the same before the at sign, alike, different.
    private int email(int one, int other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        if (one == other) {
            return 1;
        }
        var a = beforeAt(letters(one));
        var b = beforeAt(letters(other));
        var edits = likeness.edits(a, b, 2);
        return edits == 0 ? 2 : edits <= 2 && Math.min(a.length, b.length) >= 5 ? 3 : 4;
    }

    private static char[] beforeAt(char[] email) {
        for (var i = 0; i < email.length; i++) {
            if (email[i] == '@') {
                return java.util.Arrays.copyOf(email, i);
            }
        }
        return email;
    }

    private char[] letters(int number) {
        return people.numbers.get(number).letters();
    }
}
