package contactpoint.demo.england;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A row of a source's file while it is written. What the truth will say of it is gathered from the
/// cells, each of which knows what is wrong with it.
final class Row {
    private final Format format;
    private final Set<String> ofChild;
    private final String[] cells;
    private final List<Set<String>> kinds = new ArrayList<>();

    /// @param ofChild the kinds of case that the child is, whatever a row says of it
    Row(Format format, Set<String> ofChild) {
        this.format = format;
        this.ofChild = ofChild;
        cells = new String[format.columns().size()];
        Arrays.fill(cells, "");
        for (var i = 0; i < cells.length; i++) {
            kinds.add(Set.of());
        }
    }

    Row put(String column, @Nullable Object value) {
        return put(column, value, Set.of());
    }

    /// @param wrong what the truth is to say of the cell
    Row put(String column, @Nullable Object value, Set<String> wrong) {
        var place = format.place(column);
        cells[place] = value == null ? "" : value.toString();
        kinds.set(place, wrong);
        return this;
    }

    Row put(List<String> columns, List<String> values) {
        for (var i = 0; i < columns.size(); i++) {
            put(columns.get(i), values.get(i));
        }
        return this;
    }

    /// Writes what a source says: one fact, or several with a space between.
    Row tell(String column, Said said, Fact... facts) {
        return tell(column, said, text -> text, facts);
    }

    /// @param form how the source writes it
    Row tell(String column, Said said, UnaryOperator<String> form, Fact... facts) {
        var text =
                Stream.of(facts)
                        .map(said::get)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" "));
        var wrong = new LinkedHashSet<String>();
        for (var fact : facts) {
            wrong.addAll(said.kinds(fact));
        }
        return put(column, form.apply(text), wrong);
    }

    /// Four lines and the postcode.
    ///
    /// @param prefix of the names of the columns
    Row tellAddress(String prefix, Said said) {
        return tell(prefix + "address_1", said, Fact.HOUSE)
                .tell(prefix + "address_2", said, Fact.LOCALITY)
                .tell(prefix + "address_3", said, Fact.TOWN)
                .tell(prefix + "postcode", said, Fact.POSTCODE);
    }

    String get(String column) {
        return cells[format.place(column)];
    }

    Format format() {
        return format;
    }

    List<String> cells() {
        return List.of(cells);
    }

    /// What the truth says of the row.
    Set<String> kinds() {
        var all = new LinkedHashSet<>(ofChild);
        kinds.forEach(all::addAll);
        return all;
    }

    /// Puts something in that a source's rules refuse.
    void spoil(Dice dice) {
        var filled = new ArrayList<String>();
        for (var column : List.of("nhs_number", "upn", "postcode", "date_of_birth", "job_title")) {
            if (format.has(column) && !get(column).isEmpty()) {
                filled.add(column);
            }
        }
        var column = dice.one(filled);
        var good = get(column);
        put(
                column,
                switch (column) {
                    case "nhs_number" -> good.substring(0, 9) + (good.charAt(9) == '0' ? 1 : 0);
                    case "upn" -> PupilNumbers.withWrongCheck(good);
                    case "postcode" -> good.substring(0, good.length() - 1);
                    case "date_of_birth" -> "31/02/" + year(good);
                    default -> "Says she is worried about mum";
                },
                Set.of(Slip.REFUSED.kind));
    }

    /// Of a date with the year first or last.
    private static String year(String date) {
        return date.charAt(4) == '-' ? date.substring(0, 4) : date.substring(date.length() - 4);
    }
}
