package contactpoint.demo.england;

import contactpoint.feeds.csv.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows of one block, file by file, with the truth beside.
final class Sheets {
    static final List<String> TRUTH =
            List.of("source", "key", "child", "kinds", "origin", "household");

    private final Map<String, Sheet> sheets = new HashMap<>();
    private final Sheet truth = new Sheet();

    /// Text, and the writer that quotes for it.
    private static final class Sheet {
        private final StringBuilder text = new StringBuilder();
        private final CsvWriter writer = new CsvWriter(text);
        private long rows;

        void line(List<String> cells) {
            try {
                writer.line(cells);
                rows++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] bytes() {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    Sheets() {
        for (var format : Format.ALL) {
            sheets.put(format.source(), new Sheet());
        }
    }

    void add(Row row, String child, Collection<String> kinds, String origin, String household) {
        sheet(row.format()).line(row.cells());
        truth.line(
                List.of(
                        row.format().source(),
                        row.get(row.format().key()),
                        child,
                        kinds.isEmpty() ? "plain" : String.join(";", kinds),
                        origin,
                        household));
    }

    /// Ready to be written.
    ///
    /// @param files in the order of [Format#ALL]
    record Made(List<byte[]> files, List<Long> rows, byte[] truth) {
        /// As whole files, and whom each row is about.
        England.Part part() {
            var whole = new HashMap<String, byte[]>();
            for (var i = 0; i < files.size(); i++) {
                var header = new Sheet();
                header.line(Format.ALL.get(i).columns());
                whole.put(Format.ALL.get(i).source(), joined(header.bytes(), files.get(i)));
            }
            var told = new HashMap<String, England.Truth>();
            new String(truth, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .forEach(cells ->
                            told.put(
                                    cells[0] + " " + cells[1],
                                    new England.Truth(
                                            cells[2],
                                            Set.of(cells[3].split(";")),
                                            cells[4],
                                            cells[5])));
            return new England.Part(whole, told);
        }

        private static byte[] joined(byte[] first, byte[] second) {
            var both = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, both, first.length, second.length);
            return both;
        }
    }

    Made made() {
        var files = new ArrayList<byte[]>();
        var rows = new ArrayList<Long>();
        for (var format : Format.ALL) {
            files.add(sheet(format).bytes());
            rows.add(sheet(format).rows);
        }
        return new Made(files, rows, truth.bytes());
    }

    private Sheet sheet(Format format) {
        var found = sheets.get(format.source());
        if (found == null) {
            throw new IllegalArgumentException("no file of " + format.source());
        }
        return found;
    }
}
