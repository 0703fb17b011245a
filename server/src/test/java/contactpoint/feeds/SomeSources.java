package contactpoint.feeds;

import contactpoint.feeds.csv.CsvInput;
import contactpoint.feeds.csv.CsvLine;
import contactpoint.feeds.csv.CsvReader;
import contactpoint.keys.Keyring;
import contactpoint.policy.Policy;
import contactpoint.support.SeededRandomness;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The sources without a database, and files for them.
final class SomeSources {
    private static final Sources ALL = scan();

    private SomeSources() {}

    /// Every bean that is a source.
    static Sources all() {
        return ALL;
    }

    private static Sources scan() {
        var randomness = new SeededRandomness(1);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Policy.class, Policy::england2009);
            context.registerBean(Keyring.class, () -> new Keyring(new byte[32], randomness));
            context.scan("contactpoint.feeds.sources");
            context.refresh();
            return new Sources(List.copyOf(context.getBeansOfType(FeedSource.class).values()));
        }
    }

    /// What a source makes of each row of a file, as a delivery would read it.
    static List<Reading> read(FeedSource source, String file) {
        return lines(source, file).stream().map(row -> source.toRecord(row)).toList();
    }

    /// The rows of a file whose header is good.
    static List<Row> lines(FeedSource source, String file) {
        var columns = source.published().columns();
        var rows = new ArrayList<Row>();
        try {
            var in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
            var reader = new CsvReader(((CsvInput.Text) CsvInput.open(in)).reader());
            var header = ((Header.Outcome.Usable) Header.read(reader.next(), columns)).header();
            reader.keepOnly(header.size(), header::keeps);
            for (CsvLine line = reader.next(); line != null; line = reader.next()) {
                rows.add(new Row(columns, header.cells(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /// A good row of a source: the examples that it publishes, and what its format leaves open.
    static Map<String, String> goodRow(String source) {
        var row = new LinkedHashMap<String, String>();
        for (var column : ALL.get(source).published().columns()) {
            row.put(column.name(), column.example());
        }
        return row;
    }

    /// Kelly in the health register.
    static Map<String, String> kelly() {
        var row = goodRow("national-health");
        row.put("local_id", "H-1");
        return row;
    }

    /// Her brother.
    static Map<String, String> ryan() {
        var row = kelly();
        row.putAll(
                Map.of(
                        "local_id", "H-2",
                        "nhs_number", "",
                        "given_names", "Ryan",
                        "known_as", "",
                        "date_of_birth", "2014-03-09",
                        "gender", "M"));
        return row;
    }

    /// The committed sample of a source.
    static String sample(String source) throws IOException {
        return Files.readString(Path.of("src/test/resources/feeds", source, "sample.csv"));
    }

    /// A file of one source. Rows may lack columns that the first has.
    static String file(List<Map<String, String>> rows) {
        var names = List.copyOf(rows.getFirst().keySet());
        var file = new StringBuilder(String.join(",", names)).append('\n');
        for (var row : rows) {
            file.append(
                            String.join(
                                    ",",
                                    names.stream()
                                            .map(name -> quoted(row.getOrDefault(name, "")))
                                            .toList()))
                    .append('\n');
        }
        return file.toString();
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
