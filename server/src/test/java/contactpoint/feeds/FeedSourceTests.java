package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.guards.GeneratedDocument;
import contactpoint.person.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every source must do, whoever writes it. Finds the sources itself: a new one needs only its
/// pair of files.
class FeedSourceTests {
    private static final Path SAMPLES = Path.of("src/test/resources/feeds");

    static List<String> sources() {
        return SomeSources.all().list().stream().map(FeedSource::id).toList();
    }

    @Test
    void r085_there_is_a_source_for_health_education_the_council_and_voluntary_organisations() {
        assertThat(sources())
                .containsExactly(
                        "council-services",
                        "national-education",
                        "national-health",
                        "voluntary-sector");
        assertThat(SomeSources.all().list())
                .extracting(source -> source.published().sector())
                .containsExactly(
                        Published.Sector.COUNCIL,
                        Published.Sector.EDUCATION,
                        Published.Sector.HEALTH,
                        Published.Sector.VOLUNTARY);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void the_sample_comes_to_what_is_expected(String id) throws IOException {
        var sample = SomeSources.sample(id);
        var expected = SAMPLES.resolve(id).resolve("expected.txt");
        var readings = SomeSources.read(SomeSources.all().get(id), sample);
        var text = readings.stream().map(FeedRecordText::of).collect(Collectors.joining("\n"));
        assertThat(readings).hasSizeGreaterThanOrEqualTo(3);
        new GeneratedDocument(expected).isOrBecomes(text);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void the_sample_has_every_column_in_order(String id) throws IOException {
        var source = SomeSources.all().get(id);
        var sample = SomeSources.sample(id);
        var header = List.of(sample.lines().findFirst().orElseThrow().split(","));
        assertThat(header).containsExactlyElementsOf(names(source));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void every_published_column_is_read_and_no_other(String id) {
        var source = SomeSources.all().get(id);
        for (var file :
                List.of(
                        SomeSources.file(List.of(SomeSources.goodRow(id))),
                        String.join(",", names(source))
                                + "\n"
                                + ",".repeat(names(source).size() - 1))) {
            for (var row : SomeSources.lines(source, file)) {
                source.toRecord(row);
                assertThat(row.unread()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void every_column_is_described_and_its_example_passes_its_rule(String id) {
        var columns = SomeSources.all().get(id).published().columns();
        assertThat(columns).isNotEmpty();
        for (var column : columns) {
            assertThat(column.meaning()).as(column.name()).isNotBlank();
            assertThat(column.rule()).as(column.name()).isNotBlank();
            if (column.required() || !column.example().isEmpty()) {
                assertThat(column.reads().apply(column.example()))
                        .as(column.name())
                        .isInstanceOf(Checked.Good.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_row_of_the_published_examples_is_good(String id) {
        var readings =
                SomeSources.read(
                        SomeSources.all().get(id),
                        SomeSources.file(List.of(SomeSources.goodRow(id))));
        assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_row_with_faults_in_several_cells_is_told_all_of_them(String id) {
        var source = SomeSources.all().get(id);
        var row = SomeSources.goodRow(id);
        row.put("date_of_birth", "31/02/2011");
        row.put("postcode", "BS15");
        assertThat(refusals(source, row))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("date_of_birth", "postcode");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void r061_what_is_published_names_facts_in_plain_words(String id) {
        var published = SomeSources.all().get(id).published();
        assertThat(published.name()).isNotBlank();
        assertThat(published.kind()).isNotBlank();
        assertThat(published.howOften()).isNotBlank();
        assertThat(published.facts()).isNotEmpty().allMatch(fact -> !fact.contains("_"));
    }

    static List<Refusal> refusals(FeedSource source, Map<String, String> row) {
        return switch (SomeSources.read(source, SomeSources.file(List.of(row))).getFirst()) {
            case Reading.Refused(var why) -> why;
            case Reading.Read(var record) -> throw new AssertionError("the row was read");
        };
    }

    private static List<String> names(FeedSource source) {
        return source.published().columns().stream().map(Column::name).toList();
    }
}
