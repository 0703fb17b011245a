package contactpoint.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// Words for every level of every field.
///
/// @param says as a sentence without its full stop: "Last name sounds alike"
/// @param had as a condition, to follow "if": "the last name had sounded alike"
record LevelWords(String says, String had) {

    /// @throws IllegalArgumentException if the field has no such level
    static LevelWords of(Field field, int level) {
        return switch (field) {
            case FORENAME -> ofName("First name", level);
            case SURNAME -> ofName("Last name", level);
            case BIRTH -> ofBirth(level);
            case HOME -> ofHome(level);
            case SEX -> ofSex(level);
            case MIDDLE -> ofMiddle(level);
            case PLACE -> ofPlace(level);
            case PHONE -> ofNumber("Phone number", level);
            case EMAIL -> ofEmail(level);
            case NHS_NUMBER -> ofNhsNumber(level);
            case UPN -> ofNumber("Unique pupil number", level);
            case IDENTIFIER -> ofNumber("Other number", level);
        };
    }

    private static LevelWords ofName(String name, int level) {
        return switch (level) {
            case NameLevel.MISSING -> missing(name);
            case NameLevel.SAME -> same(name);
            case NameLevel.INITIAL -> be(name, "only an initial on one side, which agrees");
            case NameLevel.NICKNAME -> be(name, "another form of the same name");
            case NameLevel.SHORTENED -> be(name, "a longer or shorter form of the same name");
            case NameLevel.ONE_EDIT -> be(name, "spelt with one letter different");
            case NameLevel.TWO_EDITS -> be(name, "spelt with two letters different");
            case NameLevel.ALIKE -> be(name, "spelt much the same");
            case NameLevel.SLIGHTLY_ALIKE -> be(name, "spelt a little alike");
            case NameLevel.DIFFERENT -> different(name);
            case NameLevel.CROSSED ->
                    new LevelWords(
                            "First and last name are the other way round",
                            "the first and last name had been the other way round");
            case NameLevel.CROSSED_NEARLY ->
                    new LevelWords(
                            "First and last name are the other way round and spelt differently",
                            "the first and last name had been the other way round and spelt"
                                    + " differently");
            case NameLevel.ELSEWHERE -> be(name, "among the other names");
            case NameLevel.OTHER_INITIAL -> be(name, "only an initial on one side, which differs");
            case NameLevel.PART -> be(name, "the same in one of its parts");
            case NameLevel.SOUND ->
                    new LevelWords(
                            name + " sounds alike", "the " + small(name) + " had sounded alike");
            default -> throw none();
        };
    }

    private static LevelWords ofBirth(int level) {
        if (level < 0 || level >= BirthLevel.COUNT) {
            throw none();
        }
        if (level == BirthLevel.ALL_SAME) {
            return new LevelWords(
                    "Date of birth is the same", "the date of birth had agreed in full");
        }
        if (level >= BirthLevel.SWAPPED) {
            var year = ", the year " + ofPart(BirthLevel.year(level));
            return new LevelWords(
                    "Day and month of birth are the other way round" + year,
                    "the day and month of birth had been the other way round" + year);
        }
        return ofBirthParts(level);
    }

    /// The parts that are alike together: "Day and month of birth are the same, the year close".
    private static LevelWords ofBirthParts(int level) {
        var says = new StringJoiner(", ");
        var had = new StringJoiner(", ");
        for (int part :
                new int[] {
                    BirthLevel.SAME, BirthLevel.NEAR, BirthLevel.DIFFERENT, BirthLevel.MISSING
                }) {
            var parts = partsThatAre(part, level);
            if (parts.isEmpty()) {
                continue;
            }
            var which = parts.size() == 3 ? "date" : and(parts);
            if (says.length() == 0) {
                var verb = parts.size() == 2 ? " of birth are " : " of birth is ";
                says.add(capital(which) + verb + ofPart(part));
                had.add("the " + which + " of birth had been " + ofPart(part));
            } else {
                says.add("the " + which + " " + ofPart(part));
                had.add("the " + which + " " + ofPart(part));
            }
        }
        return new LevelWords(says.toString(), had.toString());
    }

    private static List<String> partsThatAre(int part, int level) {
        var parts = new ArrayList<String>();
        if (BirthLevel.day(level) == part) {
            parts.add("day");
        }
        if (BirthLevel.month(level) == part) {
            parts.add("month");
        }
        if (BirthLevel.year(level) == part) {
            parts.add("year");
        }
        return parts;
    }

    private static String ofPart(int part) {
        return switch (part) {
            case BirthLevel.MISSING -> "missing";
            case BirthLevel.SAME -> "the same";
            case BirthLevel.NEAR -> "close";
            case BirthLevel.DIFFERENT -> "different";
            default -> throw none();
        };
    }

    private static LevelWords ofHome(int level) {
        if (level < 0 || level >= HomeLevel.COUNT) {
            throw none();
        }
        var postcode = ofPostcode(HomeLevel.postcode(level));
        var address = ofAddress(HomeLevel.address(level));
        if (HomeLevel.address(level) == HomeLevel.MISSING
                && HomeLevel.postcode(level) != HomeLevel.MISSING) {
            return be("Postcode", postcode);
        }
        if (HomeLevel.postcode(level) == HomeLevel.MISSING
                && HomeLevel.address(level) != HomeLevel.MISSING) {
            return be("Address", address);
        }
        return postcode.equals(address)
                ? new LevelWords(
                        "Postcode and address are " + postcode,
                        "the postcode and address had been " + postcode)
                : new LevelWords(
                        "Postcode is " + postcode + ", the address " + address,
                        "the postcode had been " + postcode + ", the address " + address);
    }

    private static String ofPostcode(int level) {
        return switch (level) {
            case HomeLevel.MISSING -> "missing";
            case HomeLevel.SAME -> "the same";
            case HomeLevel.POSTCODE_ONE_EDIT -> "written with one character different";
            case HomeLevel.POSTCODE_SECTOR -> "one of the same neighbourhood";
            case HomeLevel.POSTCODE_AREA -> "one of the same district";
            case HomeLevel.POSTCODE_DIFFERENT -> "different";
            default -> throw none();
        };
    }

    private static String ofAddress(int level) {
        return switch (level) {
            case HomeLevel.MISSING -> "missing";
            case HomeLevel.SAME -> "the same";
            case HomeLevel.NEXT_DOOR -> "in the same street with a house number that is close";
            case HomeLevel.SAME_STREET -> "in the same street";
            case HomeLevel.STREET_ALIKE_SAME_NUMBER ->
                    "in a street spelt alike with the same house number";
            case HomeLevel.STREET_ALIKE -> "in a street spelt alike";
            case HomeLevel.ADDRESS_DIFFERENT -> "different";
            default -> throw none();
        };
    }

    private static LevelWords ofSex(int level) {
        return switch (level) {
            case 0 -> missing("Sex");
            case 1 -> same("Sex");
            case 2 -> different("Sex");
            default -> throw none();
        };
    }

    private static LevelWords ofMiddle(int level) {
        return switch (level) {
            case 0 -> missing("Middle name");
            case 1 -> be("Middle name", "the same or alike");
            case 2 -> different("Middle name");
            default -> throw none();
        };
    }

    private static LevelWords ofPlace(int level) {
        return switch (level) {
            case 0 -> missing("Place");
            case 1 -> same("Place");
            case 2 -> be("Place", "spelt alike");
            case 3 -> different("Place");
            default -> throw none();
        };
    }

    private static LevelWords ofNumber(String name, int level) {
        return switch (level) {
            case NumberLevel.MISSING -> missing(name);
            case NumberLevel.SAME -> same(name);
            case NumberLevel.ONE_EDIT -> be(name, "written with one character different");
            case NumberLevel.TWO_EDITS -> be(name, "written with two characters different");
            case NumberLevel.DIFFERENT -> different(name);
            default -> throw none();
        };
    }

    private static LevelWords ofNhsNumber(int level) {
        return level == NumberLevel.BOTH_VALID
                ? be("NHS number", "another real number on each record")
                : ofNumber("NHS number", level);
    }

    private static LevelWords ofEmail(int level) {
        return switch (level) {
            case 0 -> missing("Email address");
            case 1 -> same("Email address");
            case 2 -> be("Email address", "the same before the @");
            case 3 -> be("Email address", "spelt alike before the @");
            case 4 -> different("Email address");
            default -> throw none();
        };
    }

    private static LevelWords missing(String name) {
        return be(name, "missing");
    }

    private static LevelWords same(String name) {
        return be(name, "the same");
    }

    private static LevelWords different(String name) {
        return be(name, "different");
    }

    private static LevelWords be(String name, String what) {
        return new LevelWords(name + " is " + what, "the " + small(name) + " had been " + what);
    }

    /// NHS stays as it is.
    private static String small(String name) {
        return Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String and(List<String> parts) {
        return String.join(" and ", parts);
    }

    private static IllegalArgumentException none() {
        return new IllegalArgumentException("The field has no such level");
    }
}
