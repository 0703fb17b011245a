package contactpoint.linkage;

import contactpoint.linkage.Rows.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    private final Rows rows = new Rows();
    final Ints entity = rows.column();
    final Ints forename = rows.column();
    final Ints surname = rows.column();

    /// Codes of middle names, as one text of several words.
    final Ints middle = rows.column();

    /// What the names say of a newborn: [#PLACEHOLDER], [#PLURAL], and the place among those born
    /// together above [#PLACE_BITS].
    private final Ints newborn = rows.column();

    /// Year, month and day in nine, four and five bits and more.
    final Ints birth = rows.column();

    final Ints sex = rows.column();
    final Ints street = rows.column();
    final Ints house = rows.column();

    /// Which home of a house; 0 if that is not said.
    final Ints flat = rows.column();

    final Ints postcode = rows.column();
    final Ints place = rows.column();
    final Ints phone = rows.column();
    final Ints email = rows.column();
    final Ints nhsNumber = rows.column();
    final Ints upn = rows.column();
    final Ints identifier = rows.column();
    private int split;
    private Copies copies = Copies.of(0, 0, (_, _) -> 1);
    private final Map<String, Integer> entities = new HashMap<>();

    /// A column, and the dictionary of its codes; none where they are numbers.
    record Said(Ints column, @Nullable Texts texts) {}

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
    /// comes after depends on the order of the rows. Then finds the copies among them.
    void arrange() {
        var sayings = new Sayings(said(), names);
        Order.Comparison comparison =
                (one, other) -> {
                    var said = sayings.compare(one, other);
                    return said != 0 ? said : ids.get(one).compareTo(ids.get(other));
                };
        var order =
                IntStream.concat(
                                Arrays.stream(Order.of(0, split, comparison)),
                                Arrays.stream(Order.of(split, size(), comparison)))
                        .toArray();
        var arranged = Arrays.stream(order).mapToObj(ids::get).toList();
        ids.clear();
        ids.addAll(arranged);
        rows.arrange(order);
        copies = Copies.of(size(), split, sayings::compare);
    }

    /// Who are copies of each other, once the records are arranged; before, nobody.
    Copies copies() {
        return copies.records() == size() ? copies : Copies.of(size(), split, (_, _) -> 1);
    }

    /// All that the records say. Who are equal in all of it are copies.
    private List<Said> said() {
        return List.of(
                new Said(forename, names),
                new Said(surname, names),
                new Said(middle, names),
                new Said(newborn, null),
                new Said(birth, null),
                new Said(sex, null),
                new Said(house, null),
                new Said(flat, null),
                new Said(street, streets),
                new Said(postcode, postcodes),
                new Said(place, places),
                new Said(nhsNumber, numbers),
                new Said(upn, numbers),
                new Said(identifier, numbers),
                new Said(phone, numbers),
                new Said(email, numbers));
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
