package contactpoint.demo.england;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of the sources and the truth while they are written.
final class Folder implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final List<OutputStream> sheets = new ArrayList<>();
    private final long[] rows = new long[Format.ALL.size()];
    private final OutputStream truth;

    /// @throws IOException if a file cannot be written
    Folder(Path path) throws IOException {
        for (var format : Format.ALL) {
            sheets.add(open(path.resolve(format.source() + ".csv"), format.columns()));
        }
        truth = open(path.resolve(England.TRUTH), Sheets.TRUTH);
    }

    private static OutputStream open(Path file, List<String> columns) throws IOException {
        var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        out.write((String.join(",", columns) + "\r\n").getBytes(StandardCharsets.UTF_8));
        return out;
    }

    void write(Sheets.Made made) throws IOException {
        for (var i = 0; i < sheets.size(); i++) {
            sheets.get(i).write(made.files().get(i));
            rows[i] += made.rows().get(i);
        }
        truth.write(made.truth());
    }

    Map<String, Long> rows() {
        var all = new LinkedHashMap<String, Long>();
        for (var i = 0; i < rows.length; i++) {
            all.put(Format.ALL.get(i).source(), rows[i]);
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        for (var sheet : sheets) {
            sheet.close();
        }
        truth.close();
    }
}
