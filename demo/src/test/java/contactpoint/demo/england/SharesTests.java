package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// That there is as much of everything as the generator says. Bounds are four standard deviations
/// of so many children, or wider where families make children alike.
class SharesTests {
    private static final Written ENGLAND = Written.england();

    @Test
    void three_children_in_a_hundred_are_twins_and_two_pairs_in_three_of_one_sex() {
        var like = children(kinds -> kinds.contains("like-twin"));
        var unlike = children(kinds -> kinds.contains("unlike-twin"));

        assertThat(share(like + unlike)).isBetween(.018, .042);
        assertThat(like / (double) (like + unlike)).isCloseTo(.65, within(.2));
    }

    @Test
    void births_are_even_over_the_years() {
        var years = new HashMap<Integer, Integer>();
        for (var told : ENGLAND.rows(Format.HEALTH)) {
            if (!told.isOfCast() && !told.kinds().contains("refused")) {
                var born = LocalDate.parse(told.row().get("date_of_birth"));
                years.merge(born.plusDays(38).getYear(), 1, Integer::sum);
            }
        }
        for (var year = 2010; year <= 2026; year++) {
            assertThat(years.get(year)).as("%d", year).isBetween(200, 340);
        }
    }

    @Test
    void every_origin_is_there_and_the_english_are_most() {
        var origins =
                ENGLAND.truth.values().stream()
                        .filter(row -> row.get("source").equals("national-health"))
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("origin"), Collectors.counting()));

        for (var origin : Origin.values()) {
            assertThat(origins).containsKey(origin.code());
        }
        assertThat(share(origins.get("english"))).isBetween(.45, .65);
        assertThat(share(origins.get("pakistani"))).isBetween(.05, .13);
    }

    @Test
    void about_one_child_in_nine_has_two_last_names() {
        assertThat(share(children(kinds -> kinds.contains("two-last-names"))))
                .isCloseTo(.11, within(.03));
    }

    @Test
    void sources_know_whom_they_are_for_and_lack_some_numbers() {
        var health = ENGLAND.rows(Format.HEALTH);

        assertThat(share(health.size())).isCloseTo(.98 + .016, within(.015));
        assertThat(without(health, "nhs_number")).isBetween(.001, .012);
        assertThat(share(ENGLAND.rows(Format.EDUCATION).size())).isBetween(.6, .75);
        assertThat(share(ENGLAND.rows(Format.BENEFITS).size())).isBetween(.8, .93);
        assertThat(share(ENGLAND.rows(Format.BIRTHS).size())).isBetween(.85, .95);
        assertThat(without(ENGLAND.rows(Format.COUNCIL), "nhs_number")).isBetween(.4, .7);
    }

    @Test
    void every_kind_of_slip_and_of_life_is_there() {
        var seen =
                ENGLAND.truth.values().stream()
                        .flatMap(row -> Set.of(row.get("kinds").split(";")).stream())
                        .collect(Collectors.toSet());

        assertThat(seen)
                .contains(
                        "plain",
                        "moved",
                        "old-address",
                        "old-name",
                        "renamed",
                        "placeholder",
                        "adopted",
                        "before-adoption",
                        "died",
                        "grown-up",
                        "cast");
    }

    @Test
    void a_few_rows_are_such_that_they_must_be_refused() {
        var refused =
                ENGLAND.truth.values().stream()
                        .filter(row -> row.get("kinds").contains("refused"))
                        .count();

        assertThat(refused).isBetween(4L, 45L);
    }

    @Test
    void many_households_share_a_postcode() {
        var households =
                ENGLAND.rows(Format.HEALTH).stream()
                        .filter(told -> !told.isOfCast() && !told.row().get("postcode").isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        told -> told.row().get("postcode"),
                                        Collectors.mapping(
                                                told -> told.truth().get("household"),
                                                Collectors.toSet())));
        var mean = households.values().stream().mapToInt(Set::size).average().orElse(0);

        assertThat(mean).isBetween(3.0, 20.0);
    }

    @Test
    void nobody_has_two_lead_professionals() {
        var leading = new HashMap<String, Integer>();
        for (var told : ENGLAND.rows()) {
            var row = told.row();
            if (!told.isOfCast()
                    && row.getOrDefault("lead_professional", "").equals("yes")
                    && row.get("ended").isEmpty()) {
                leading.merge(told.truth().get("child"), 1, Integer::sum);
            }
        }

        assertThat(leading).hasSizeGreaterThan(30);
        assertThat(leading.values()).containsOnly(1);
    }

    private static double share(long children) {
        return children / (double) Written.CHILDREN;
    }

    private static double without(List<Written.Told> rows, String column) {
        var made = rows.stream().filter(told -> !told.isOfCast()).toList();
        return made.stream().filter(told -> told.row().get(column).isEmpty()).count()
                / (double) made.size();
    }

    private static long children(Predicate<Set<String>> kinds) {
        return ENGLAND.truth.values().stream()
                .filter(row -> kinds.test(Set.of(row.get("kinds").split(";"))))
                .map((Map<String, String> row) -> row.get("child"))
                .distinct()
                .count();
    }
}
