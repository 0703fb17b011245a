package contactpoint.linkage;

import contactpoint.matching.NameForms;
import contactpoint.matching.Newborns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every record of the files, normalised and in columns: a code of a dictionary for each text, 0
/// for what is missing. One dictionary serves first and last names, since they change places.
public final class People {
    private static final Set<String> TITLES =
            Set.of(
                    "sir",
                    "dr",
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "rev",
                    "revd",
                    "hon",
                    "lord",
                    "lady",
                    "baronet",
                    "baron",
                    "bt",
                    "bart",
                    "prof",
                    "professor",
                    "captain",
                    "capt",
                    "1st",
                    "2nd",
                    "3rd",
                    "4th",
                    "5th",
                    "6th",
                    "7th",
                    "8th",
                    "9th",
                    "10th",
                    "11th",
                    "12th",
                    "13th",
                    "14th");
    private static final Set<String> UNKNOWN =
            Set.of(
                    "unknown",
                    "notknown",
                    "na",
                    "none",
                    "null",
                    "nan",
                    "nil",
                    "unnamed",
                    "missing",
                    "notstated",
                    "nfa",
                    "nofixedabode",
                    "xx",
                    "xxx",
                    "tbc",
                    "tba");
    private static final int LONGEST = 200;

    final Texts names = new Texts(true);
    final Texts streets = new Texts(false);
    final Texts places = new Texts(true);
    final Texts postcodes = new Texts(false);
    final Texts numbers = new Texts(false);
    final List<String> ids = new ArrayList<>();
    final Ints entity = new Ints();
    final Ints forename = new Ints();
    final Ints surname = new Ints();

    /// Codes of middle names, as one text of several words.
    final Ints middle = new Ints();

    private final Ints newborn = new Ints();

    /// Year, month and day in nine, four and five bits and more.
    final Ints birth = new Ints();

    final Ints sex = new Ints();
    final Ints street = new Ints();
    final Ints house = new Ints();
    final Ints postcode = new Ints();
    final Ints place = new Ints();
    final Ints phone = new Ints();
    final Ints email = new Ints();
    final Ints nhsNumber = new Ints();
    final Ints upn = new Ints();
    final Ints identifier = new Ints();
    private int split;
    private final Map<String, Integer> entities = new HashMap<>();

    /// A column of numbers.
    static final class Ints {
        private int[] values = new int[1024];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        void arrange(int[] order) {
            var arranged = new int[order.length];
            for (var at = 0; at < order.length; at++) {
                arranged[at] = values[order[at]];
            }
            values = arranged;
        }

        int get(int at) {
            return values[at];
        }
    }

    public int size() {
        return ids.size();
    }

    /// What comes from now on is the second file: its records are compared with those of the first,
    /// and not with each other.
    public void beginRight() {
        split = size();
    }

    boolean areTwoFiles() {
        return split > 0;
    }

    /// The first record of whom candidates are looked for: of two files those of the right, of one
    /// all.
    int firstOfRight() {
        return split;
    }

    /// Each pair once: of two files a record of the right with one of the left, of one file a
    /// record with an earlier one.
    boolean mayBeCompared(int record, int other) {
        return other < (split > 0 ? split : record);
    }

    /// Whether two records are of one person, as far as the file knows.
    boolean areOne(int one, int other) {
        return entity.get(one) != 0 && entity.get(one) == entity.get(other);
    }

    /// How many pairs there are in all.
    long pairs() {
        return split > 0 ? (long) split * (size() - split) : (long) size() * (size() - 1) / 2;
    }

    /// Takes a record in.
    ///
    /// @param row what the columns of the file say; columns that it has not are not there
    public void add(Map<Column, String> row) {
        ids.add(row.getOrDefault(Column.ID, ""));
        var who = row.getOrDefault(Column.ENTITY, "").strip();
        entity.add(who.isEmpty() ? 0 : entities.computeIfAbsent(who, _ -> entities.size() + 1));
        var first = new ArrayList<>(nameWords(row, Column.FORENAME));
        var middles = new ArrayList<>(nameWords(row, Column.MIDDLE_NAMES));
        var raw = String.join(" ", first);
        newborn.add(
                first.isEmpty()
                        ? 0
                        : Newborns.hasNoName(NameForms.of(raw))
                                ? (raw.contains("twin") ? 3 : 1)
                                : 0);
        if (Newborns.hasNoName(NameForms.of(raw))) {
            first.clear();
        }
        forename.add(names.codeOf(first));
        surname.add(names.codeOf(nameWords(row, Column.SURNAME)));
        middle.add(names.codeOf(middles));
        birth.add(birth(row));
        sex.add(sex(row.getOrDefault(Column.SEX, "")));
        var at = Street.of(text(row, Column.ADDRESS));
        street.add(streets.codeOf(at.words()));
        house.add(at.number());
        postcode.add(codeOf(postcodes, squeezed(row, Column.POSTCODE)));
        place.add(places.codeOf(known(Texts.words(text(row, Column.PLACE)))));
        phone.add(codeOf(numbers, phone(text(row, Column.PHONE))));
        email.add(codeOf(numbers, text(row, Column.EMAIL).strip().toLowerCase(Locale.ROOT)));
        nhsNumber.add(codeOf(numbers, digits(text(row, Column.NHS_NUMBER))));
        upn.add(codeOf(numbers, squeezed(row, Column.UPN)));
        identifier.add(codeOf(numbers, squeezed(row, Column.IDENTIFIER)));
    }

    /// The places of the records with an id.
    ///
    /// @param inRight whether to look in the second file
    int[] placesOf(String id, boolean inRight) {
        return IntStream.range(inRight ? split : 0, inRight || split == 0 ? size() : split)
                .filter(record -> ids.get(record).equals(id))
                .toArray();
    }

    /// Puts the records of each file into an order of their own, by what they say: nothing that
    /// comes after depends on the order of the rows.
    void arrange() {
        var order =
                Stream.concat(
                                IntStream.range(0, split).boxed().sorted(this::compare),
                                IntStream.range(split, size()).boxed().sorted(this::compare))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var arranged = Arrays.stream(order).mapToObj(ids::get).toList();
        ids.clear();
        ids.addAll(arranged);
        columns().forEach(column -> column.arrange(order));
    }

    private List<Ints> columns() {
        return List.of(
                entity,
                forename,
                surname,
                middle,
                newborn,
                birth,
                sex,
                street,
                house,
                postcode,
                place,
                phone,
                email,
                nhsNumber,
                upn,
                identifier);
    }

    private int compare(int one, int other) {
        return Comparator.<Integer, String>comparing(
                        record -> names.get(forename.get(record)).spaced())
                .thenComparing(record -> names.get(surname.get(record)).spaced())
                .thenComparing(record -> names.get(middle.get(record)).spaced())
                .thenComparingInt(birth::get)
                .thenComparingInt(sex::get)
                .thenComparingInt(house::get)
                .thenComparing(record -> streets.get(street.get(record)).spaced())
                .thenComparing(record -> postcodes.get(postcode.get(record)).spaced())
                .thenComparing(record -> places.get(place.get(record)).spaced())
                .thenComparing(record -> numbers.get(nhsNumber.get(record)).spaced())
                .thenComparing(record -> numbers.get(upn.get(record)).spaced())
                .thenComparing(record -> numbers.get(identifier.get(record)).spaced())
                .thenComparing(record -> numbers.get(phone.get(record)).spaced())
                .thenComparing(record -> numbers.get(email.get(record)).spaced())
                .thenComparing(ids::get)
                .compare(one, other);
    }

    /// The code of the first word of a name.
    int firstWord(int name) {
        var words = names.get(name).words();
        return words.length == 0 ? name : words[0];
    }

    /// Whether the first name stood for one that was not known yet, such as "Baby"; it is missing.
    boolean isPlaceholder(int record) {
        return (newborn.get(record) & 1) != 0;
    }

    /// Whether a name said that the child is one of several born together, such as "Twin 2".
    boolean isPlural(int record) {
        return (newborn.get(record) & 2) != 0;
    }

    int year(int record) {
        return birth.get(record) >>> 9;
    }

    int month(int record) {
        return birth.get(record) >>> 5 & 15;
    }

    int day(int record) {
        return birth.get(record) & 31;
    }

    private static int birth(Map<Column, String> row) {
        var whole = Birth.of(text(row, Column.BIRTH_DATE));
        var parts =
                Birth.of(
                        text(row, Column.BIRTH_YEAR),
                        text(row, Column.BIRTH_MONTH),
                        text(row, Column.BIRTH_DAY));
        var year = whole.year() > 0 ? whole.year() : parts.year();
        var month = whole.month() > 0 ? whole.month() : parts.month();
        var day = whole.day() > 0 ? whole.day() : parts.day();
        return year << 9 | month << 5 | day;
    }

    private static List<String> nameWords(Map<Column, String> row, Column column) {
        var words =
                known(Texts.words(text(row, column))).stream()
                        .filter(word -> !TITLES.contains(word))
                        .toList();
        return words;
    }

    private static List<String> known(List<String> words) {
        return UNKNOWN.contains(String.join("", words)) ? List.of() : words;
    }

    private static String text(Map<Column, String> row, Column column) {
        var text = row.getOrDefault(column, "");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String squeezed(Map<Column, String> row, Column column) {
        return String.join("", known(Texts.words(text(row, column))));
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String phone(String text) {
        var digits = digits(text);
        return digits.startsWith("44") && digits.length() > 10 ? "0" + digits.substring(2) : digits;
    }

    private static int sex(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "m", "male", "1", "boy", "man" -> 1;
            case "f", "female", "2", "girl", "woman" -> 2;
            default -> 0;
        };
    }

    private static int codeOf(Texts texts, String text) {
        return text.isEmpty() ? 0 : texts.codeOf(List.of(text));
    }
}
