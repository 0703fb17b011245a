package contactpoint.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every record of the files, normalised and in columns: a code of a dictionary for each text, 0
/// for what is missing. One dictionary serves first and last names, since they change places.
public final class People {
    private static final int LONGEST = 200;
    private static final int PLACEHOLDER = 1;
    private static final int PLURAL = 2;
    private static final int PLACE_BITS = 2;

    final Texts names = new Texts(Texts.Kind.NAMES);
    final Texts streets = new Texts(Texts.Kind.OTHERS);
    final Texts places = new Texts(Texts.Kind.PLACES);
    final Texts postcodes = new Texts(Texts.Kind.OTHERS);
    final Texts numbers = new Texts(Texts.Kind.OTHERS);
    final List<String> ids = new ArrayList<>();
    final Ints entity = new Ints();
    final Ints forename = new Ints();
    final Ints surname = new Ints();

    /// Codes of middle names, as one text of several words.
    final Ints middle = new Ints();

    /// What the names say of a newborn: [#PLACEHOLDER], [#PLURAL], and the place among those born
    /// together above [#PLACE_BITS].
    private final Ints newborn = new Ints();

    /// Year, month and day in nine, four and five bits and more.
    final Ints birth = new Ints();

    final Ints sex = new Ints();
    final Ints street = new Ints();
    final Ints house = new Ints();

    /// Which home of a house; 0 if that is not said.
    final Ints flat = new Ints();

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

    /// Whether most records of each file have a postcode.
    boolean mostHavePostcodes() {
        return haveMostPostcodes(0, split) && haveMostPostcodes(split, size());
    }

    private boolean haveMostPostcodes(int from, int to) {
        return 2 * IntStream.range(from, to).filter(at -> postcode.get(at) != 0).count()
                >= to - from;
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
        var named =
                NameWords.of(
                        text(row, Column.FORENAME),
                        text(row, Column.MIDDLE_NAMES),
                        text(row, Column.SURNAME));
        forename.add(names.codeOf(named.forename()));
        surname.add(names.codeOf(named.surname()));
        middle.add(names.codeOf(named.middle()));
        newborn.add(
                (named.isPlaceholder() ? PLACEHOLDER : 0)
                        | (named.isPlural() ? PLURAL : 0)
                        | named.place() << PLACE_BITS);
        birth.add(birth(row));
        sex.add(sex(row.getOrDefault(Column.SEX, "")));
        var at = Street.of(text(row, Column.ADDRESS));
        street.add(streets.codeOf(at.words()));
        house.add(at.number());
        flat.add(at.flat());
        postcode.add(postcode(squeezed(row, Column.POSTCODE)));
        place.add(places.codeOf(Unknown.known(Texts.words(text(row, Column.PLACE)))));
        phone.add(number(phone(text(row, Column.PHONE))));
        email.add(email(text(row, Column.EMAIL)));
        nhsNumber.add(number(digits(text(row, Column.NHS_NUMBER))));
        upn.add(number(squeezed(row, Column.UPN)));
        identifier.add(number(squeezed(row, Column.IDENTIFIER)));
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
                flat,
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
                .thenComparingInt(flat::get)
                .thenComparing(record -> streets.get(street.get(record)).spaced())
                .thenComparing(record -> postcodes.get(postcode.get(record)).spaced())
                .thenComparing(record -> places.get(place.get(record)).spaced())
                .thenComparing(record -> numbers.get(nhsNumber.get(record)).spaced())
                .thenComparing(record -> numbers.get(upn.get(record)).spaced())
                .thenComparing(record -> numbers.get(identifier.get(record)).spaced())
                .thenComparing(record -> numbers.get(phone.get(record)).spaced())
                .thenComparing(record -> numbers.get(email.get(record)).spaced())
                .thenComparingInt(newborn::get)
                .thenComparing(ids::get)
                .compare(one, other);
    }

    /// The code of the first word of a name that tells it from others.
    int firstWord(int name) {
        var words = names.get(name).words();
        return words.length == 0 ? name : words[0];
    }

    /// Whether the first name stood for one that was not known yet, such as "Baby"; it is missing.
    boolean isPlaceholder(int record) {
        return (newborn.get(record) & PLACEHOLDER) != 0;
    }

    /// Whether a name said that the child is one of several born together, such as "Twin 2".
    boolean isPlural(int record) {
        return (newborn.get(record) & PLURAL) != 0;
    }

    /// Which of those born together, from 1; 0 if that is not said.
    int placeAmongPlural(int record) {
        return newborn.get(record) >>> PLACE_BITS;
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

    private static String text(Map<Column, String> row, Column column) {
        var text = row.getOrDefault(column, "");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String squeezed(Map<Column, String> row, Column column) {
        return String.join("", Texts.words(text(row, column)));
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

    private int number(String squeezed) {
        return Unknown.isNumber(squeezed) ? 0 : codeOf(numbers, squeezed);
    }

    private int postcode(String squeezed) {
        return Unknown.isPostcode(squeezed) ? 0 : codeOf(postcodes, squeezed);
    }

    private int email(String text) {
        var small = text.strip().toLowerCase(Locale.ROOT);
        return Unknown.isEmail(small) ? 0 : codeOf(numbers, small);
    }

    private static int codeOf(Texts texts, String text) {
        return text.isEmpty() ? 0 : texts.codeOf(List.of(text));
    }
}
