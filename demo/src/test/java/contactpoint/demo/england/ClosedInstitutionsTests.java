package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.feeds.csv.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Schools and practices that closed, and the children whose rows still name them.
class ClosedInstitutionsTests {
    private static final Written ENGLAND = Written.england();
    private static final DateTimeFormatter OF_SCHOOL =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private static final Map<String, Map<String, String>> SCHOOLS =
            ENGLAND.read("schools.csv", ReferenceFiles.OF_SCHOOLS).stream()
                    .collect(Collectors.toMap(row -> row.get("URN"), Function.identity()));

    @Test
    void
            a_school_that_closed_says_when_and_another_of_its_name_and_number_opened_on_the_next_day() {
        var closed =
                SCHOOLS.values().stream()
                        .filter(row -> row.get("EstablishmentStatus (name)").equals("Closed"))
                        .toList();

        assertThat(closed).hasSizeGreaterThan(3);
        for (var school : closed) {
            var next = OF_SCHOOL.format(date(school.get("CloseDate")).plusDays(1));
            assertThat(SCHOOLS.values())
                    .filteredOn(row -> row.get("OpenDate").equals(next))
                    .filteredOn(row -> row.get("CloseDate").isEmpty())
                    .extracting(row ->
                            row.get("EstablishmentName")
                                    + row.get("LA (code)")
                                    + row.get("EstablishmentNumber")
                                    + row.get("Postcode"))
                    .contains(
                            school.get("EstablishmentName")
                                    + school.get("LA (code)")
                                    + school.get("EstablishmentNumber")
                                    + school.get("Postcode"));
        }
        assertThat(SCHOOLS.values())
                .allSatisfy(row ->
                        assertThat(row.get("CloseDate").isEmpty())
                                .isEqualTo(row.get("EstablishmentStatus (name)").equals("Open")));
    }

    @Test
    void children_still_name_schools_that_closed_and_the_truth_says_so() {
        var behind = 0;
        for (var told : ENGLAND.rows(Format.EDUCATION)) {
            var school = SCHOOLS.get(told.row().get("school_urn"));
            if (told.isOfCast() || told.row().get("school_urn").isEmpty()) {
                continue;
            }
            var isClosed = !school.get("CloseDate").isEmpty();
            var entered = LocalDate.parse(told.row().get("entry_date"));

            assertThat(school.get("EstablishmentName")).isEqualTo(told.row().get("school_name"));
            assertThat(told.kinds().contains("closed-school")).as(told.key()).isEqualTo(isClosed);
            assertThat(entered).as(told.key()).isAfterOrEqualTo(date(school.get("OpenDate")));
            if (isClosed) {
                assertThat(entered).as(told.key()).isBeforeOrEqualTo(date(school.get("CloseDate")));
                behind++;
            }
        }
        assertThat(behind).isGreaterThan(5);
    }

    @Test
    void patients_still_have_a_practice_that_closed_and_the_truth_says_so() throws IOException {
        var closed = new HashMap<String, Boolean>();
        for (var row : practices()) {
            assertThat(row.get(11).isEmpty()).as(row.get(0)).isEqualTo(row.get(12).equals("A"));
            closed.put(row.get(0), !row.get(11).isEmpty());
        }
        assertThat(closed.values()).contains(true, false);

        var behind = 0;
        for (var told : ENGLAND.rows(Format.HEALTH)) {
            var practice = told.row().get("gp_practice");
            if (!told.isOfCast() && !practice.isEmpty()) {
                assertThat(closed).containsKey(practice);
                assertThat(told.kinds().contains("closed-practice"))
                        .as(told.key())
                        .isEqualTo(closed.get(practice));
                behind += closed.get(practice) ? 1 : 0;
            }
        }
        assertThat(behind).isGreaterThan(10);
    }

    private static List<List<String>> practices() throws IOException {
        try (var in =
                Files.newBufferedReader(
                        ENGLAND.folder.resolve("practices.csv"), StandardCharsets.UTF_8)) {
            var rows = new ArrayList<List<String>>();
            var reader = new CsvReader(in);
            for (var line = reader.next(); line != null; line = reader.next()) {
                rows.add(line.cells().stream().map(Written::text).toList());
            }
            return rows;
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text, OF_SCHOOL);
    }
}
