package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.guards.GeneratedDocument;
import contactpoint.person.Checked;
import contactpoint.policy.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    void r085_there_are_sources_for_every_field_that_the_notice_names() {
        assertThat(SomeSources.all().list())
                .extracting(source -> source.id() + ": " + source.published().sector())
                .containsExactly(
                        "births-and-deaths: CIVIL_REGISTRATION",
                        "community-health: HEALTH",
                        "council-housing: COUNCIL",
                        "council-services: COUNCIL",
                        "national-benefits: BENEFITS",
                        "national-education: EDUCATION",
                        "national-health: HEALTH",
                        "school-management: EDUCATION",
                        "voluntary-sector: VOLUNTARY",
                        "youth-justice: YOUTH_JUSTICE");
    }

    @Test
    void r084_national_registers_and_local_systems_are_told_apart() {
        assertThat(sources(source -> source.published().reach() == Published.Reach.NATIONAL))
                .containsExactly(
                        "births-and-deaths",
                        "national-benefits",
                        "national-education",
                        "national-health");
    }

    @Test
    void rows_of_sources_that_know_a_child_at_second_hand_never_make_one() {
        assertThat(sources(source -> !source.mayFound()))
                .containsExactly("council-housing", "school-management", "voluntary-sector");
    }

    /// A source that gives a field without a rank would be trusted last without anybody having
    /// decided so.
    @ParameterizedTest
    @MethodSource("sources")
    void r088_every_field_that_a_source_gives_has_a_rank_and_no_other(String id) {
        var row = SomeSources.goodRow(id);
        if (id.equals("births-and-deaths")) {
            row.put("date_of_death", "2026-03-03");
        }
        var record =
                switch (SomeSources.read(SomeSources.all().get(id), SomeSources.file(List.of(row)))
                        .getFirst()) {
                    case Reading.Read(FeedRecord read) -> read.said();
                    case Reading.Refused(var why) -> throw new AssertionError(why);
                };
        var given = new HashMap<String, @Nullable Object>();
        given.put("names", record.names());
        given.put("born", record.born());
        given.put("gender", record.gender());
        given.put("home", record.home());
        given.put("carers", record.carers());
        given.put("schooling", record.schooling());
        given.put("gpPractice", record.gpPractice());
        given.put("died", record.died());
        for (var rule : Policy.england2009().fieldRules()) {
            assertThat(rule.sources().contains(id))
                    .as(rule.field())
                    .isEqualTo(given.remove(rule.field()) != null);
        }
        assertThat(given).isEmpty();
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
        var postcode = id.equals("national-benefits") ? "claimant_postcode" : "postcode";
        row.put(postcode, "BS15");
        assertThat(refusals(source, row))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("date_of_birth", postcode);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_name_without_which_a_row_is_rejected_is_described_as_needed(String id) {
        var source = SomeSources.all().get(id);
        var columns = source.published().columns();
        for (var i = 0; i + 1 < columns.size(); i++) {
            var given = columns.get(i);
            if (!given.name().matches(".*(given_names|first_name)")) {
                continue;
            }
            var row = SomeSources.goodRow(id);
            columns.subList(i, i + 3).stream()
                    .map(Column::name)
                    .filter(name -> name.endsWith("name") || name.endsWith("names"))
                    .forEach(name -> row.put(name, ""));
            var reading = SomeSources.read(source, SomeSources.file(List.of(row))).getFirst();
            assertThat(given.meaning().endsWith("; needed if there is no last name"))
                    .as(given.name())
                    .isEqualTo(
                            reading instanceof Reading.Refused(var why)
                                    && why.stream()
                                            .anyMatch(refusal ->
                                                    refusal.problem()
                                                            .code()
                                                            .equals("name-missing")));
        }
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

    private static List<String> sources(Predicate<FeedSource> which) {
        return SomeSources.all().list().stream().filter(which).map(FeedSource::id).toList();
    }

    private static List<String> names(FeedSource source) {
        return source.published().columns().stream().map(Column::name).toList();
    }
}
