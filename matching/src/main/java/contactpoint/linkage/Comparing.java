package contactpoint.linkage;

import contactpoint.person.NhsNumber;

/// Compares two records in everything that both know. For one thread.
final class Comparing {
    private final People people;
    private final NameComparing names;
    private final NameComparing places;
    private final Likeness likeness = new Likeness();

    Comparing(People people, NameTable table) {
        this.people = people;
        this.names = new NameComparing(people.names, table);
        this.places = new NameComparing(people.places, new NameTable(java.util.Map.of()));
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
            var firstCrossed = names.level(first, otherLast);
            var lastCrossed = names.level(last, otherFirst);
            if (firstCrossed == NameLevel.SAME && lastCrossed == NameLevel.SAME) {
                return Field.FORENAME.at(NameLevel.CROSSED);
            }
            if (isCrossed(firstCrossed, lastCrossed) || isCrossed(lastCrossed, firstCrossed)) {
                return Field.FORENAME.at(NameLevel.CROSSED_NEARLY);
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

    /// Both nearly the same, or one the same and the other alike or an initial.
    private static boolean isCrossed(int one, int other) {
        return NameLevel.isStrong(one)
                && (NameLevel.isStrong(other)
                        || other == NameLevel.ALIKE
                        || other == NameLevel.INITIAL);
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
        return shared >= (a.length > 4 ? a.length - 3 : 2)
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
        var a = people.streets.get(one);
        var b = people.streets.get(other);
        if (a.hasLettersOf(b)) {
            return true;
        }
        var shared = 0;
        for (var mine : a.words()) {
            for (var theirs : b.words()) {
                shared += mine == theirs && people.streets.get(mine).letters().length > 2 ? 1 : 0;
            }
        }
        var most = Math.max(Math.max(a.words().length, b.words().length), 1);
        return shared * 2 > most
                || likeness.edits(a.letters(), b.letters(), 3)
                        <= Math.min(3, Math.min(a.letters().length, b.letters().length) / 4);
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
        var level = number(one, other);
        // Two numbers that are both sound cannot be one number with a slip: the check digit says
        // so.
        return level >= NumberLevel.ONE_EDIT && isNhs(one) && isNhs(other)
                ? NumberLevel.BOTH_VALID
                : level;
    }

    private boolean isNhs(int number) {
        return NhsNumber.parse(people.numbers.get(number).spaced()).find().isPresent();
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
