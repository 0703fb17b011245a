package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.demo.england.England;
import contactpoint.demo.england.Settings;
import contactpoint.feeds.csv.CsvInput;
import contactpoint.feeds.csv.CsvReader;
import contactpoint.keys.Keyring;
import contactpoint.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// That the made-up files are ones that the sources take: each row is read as a delivery would read
/// it, by the class of its source and the rules of all.
class MadeUpEnglandTests {
    private static final long CHILDREN = 2_000;

    @TempDir private static Path folder;

    private static England.Written written;
    private static Sources sources;

    /// What is on purpose wrong with a row, by source and key.
    private static final Map<String, String> KINDS = new HashMap<>();

    @BeforeAll
    static void write() throws IOException {
        written = England.write(Settings.of(CHILDREN, 1), folder);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Policy.class, Policy::england2009);
            context.registerBean(
                    Keyring.class,
                    () -> new Keyring(new byte[32], (purpose, length) -> new byte[length]));
            context.scan("contactpoint.feeds.sources");
            context.refresh();
            sources = new Sources(List.copyOf(context.getBeansOfType(FeedSource.class).values()));
        }
        for (var line : Files.readAllLines(folder.resolve(England.TRUTH))) {
            var cells = line.split(",");
            KINDS.put(cells[0] + ' ' + cells[1], cells[3]);
        }
    }

    @Test
    void there_is_a_file_for_every_source_with_its_columns() throws IOException {
        assertThat(written.rows().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        sources.list().stream().map(FeedSource::id).toList());
        for (var source : sources.list()) {
            var header = Files.readAllLines(folder.resolve(source.id() + ".csv")).getFirst();
            assertThat(List.of(header.split(",")))
                    .as(source.id())
                    .isEqualTo(source.published().columns().stream().map(Column::name).toList());
        }
    }

    @Test
    void every_row_is_taken_but_those_that_are_wrong_on_purpose_and_who_has_grown_up()
            throws IOException {
        var read = 0;
        var refused = 0;
        for (var source : sources.list()) {
            for (var row : rows(source)) {
                var kinds = Set.of(KINDS.getOrDefault(row.key, "no truth").split(";"));
                var mustFail = kinds.contains("refused") || kinds.contains("grown-up");
                assertThat(row.refusals.isEmpty())
                        .as("%s %s %s", row.key, kinds, row.refusals)
                        .isEqualTo(!mustFail);
                read++;
                refused += row.refusals.isEmpty() ? 0 : 1;
            }
        }
        assertThat(read).isGreaterThan(8_000);
        assertThat(refused).as("so that reports have something to show").isBetween(6, 30);
    }

    /// A row as its delivery sees it.
    private record Answer(String key, List<Refusal> refusals) {}

    private static List<Answer> rows(FeedSource source) throws IOException {
        var columns = source.published().columns();
        var today = new RecordRules.Day(Settings.DAY_OF_THE_DEMO, Policy.england2009());
        var answers = new ArrayList<Answer>();
        try (var in = Files.newInputStream(folder.resolve(source.id() + ".csv"))) {
            var reader = new CsvReader(((CsvInput.Text) CsvInput.open(in)).reader());
            var header = ((Header.Outcome.Usable) Header.read(reader.next(), columns)).header();
            reader.keepOnly(header.size(), header::keeps);
            for (var line = reader.next(); line != null; line = reader.next()) {
                assertThat(line.fault()).isEmpty();
                var row = new Row(columns, header.cells(line));
                var key = row.read(source.published().key());
                var reading = source.toRecord(row);
                answers.add(
                        new Answer(
                                source.id() + ' ' + key,
                                switch (reading) {
                                    case Reading.Refused(var why) -> why;
                                    case Reading.Read(var record) ->
                                            RecordRules.check(record, today);
                                }));
            }
        }
        return answers;
    }
}
