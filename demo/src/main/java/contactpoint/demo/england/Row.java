package contactpoint.demo.england;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row of a source's file while it is written.
final class Row {
    private final Format format;
    private final String[] cells;

    Row(Format format) {
        this.format = format;
        cells = new String[format.columns().size()];
        Arrays.fill(cells, "");
    }

    Row put(String column, @Nullable Object value) {
        cells[format.place(column)] = value == null ? "" : value.toString();
        return this;
    }

    Row put(List<String> columns, List<String> values) {
        for (var i = 0; i < columns.size(); i++) {
            put(columns.get(i), values.get(i));
        }
        return this;
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

    /// Puts something in that a source's rules refuse.
    void spoil(Set<String> kinds, Dice dice) {
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
                    case "date_of_birth" -> "31/02/" + good.substring(0, 4);
                    default -> "Says she is worried about mum";
                });
        kinds.add(Slip.REFUSED.kind);
    }
}
