package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.person.NhsNumber;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// That nobody real can be met (decision 19): every number and address comes from a range that is
/// nobody's, and passes its check.
class SafeRangesTests {
    private static final Written ENGLAND = Written.england();

    @Test
    void every_number_and_address_is_nobodys() {
        var rows = ENGLAND.rows();

        assertThat(rows).hasSizeGreaterThan(15_000);
        for (var told : rows) {
            if (!told.kinds().contains("refused")) {
                assertThat(SafeRanges.leftBy(told.row())).isEmpty();
            }
        }
    }

    @Test
    void a_real_number_or_a_wrong_check_would_be_found() {
        assertThat(
                        SafeRanges.leftBy(
                                Map.of(
                                        "telephone", "0117 922 2000",
                                        "parent_1_telephone", "07700 800123",
                                        "email", "someone@example.com.au",
                                        "nhs_number", "9434765919",
                                        "claimant_postcode", "BS1 5TR",
                                        "upn", "A801200005001",
                                        "school_urn", "109327")))
                .hasSize(7);
        assertThat(SafeRanges.leftBy(Map.of("nhs_number", "9990000019"))).hasSize(1);
    }

    @Test
    void no_two_children_have_one_number() {
        var owners = new HashMap<String, Set<String>>();
        for (var told : ENGLAND.rows()) {
            for (var column : Set.of("nhs_number", "upn")) {
                var value = told.row().getOrDefault(column, "");
                if (!value.isEmpty() && !told.kinds().contains("refused")) {
                    owners.computeIfAbsent(value, unknown -> new HashSet<>())
                            .add(told.truth().get("child"));
                }
            }
        }

        assertThat(owners).hasSizeGreaterThan(8_000);
        assertThat(owners.values()).allMatch(children -> children.size() == 1);
    }

    @Test
    void nhs_numbers_are_given_once_until_the_range_is_used_up() {
        var numbers = new NhsNumbers();
        var seen = new HashSet<String>();
        var serial = 0L;
        for (var next = numbers.ofChild(serial); next != null; next = numbers.ofChild(++serial)) {
            assertThat(seen.add(next)).isTrue();
        }
        for (var adopted = 0; adopted < 20_000; adopted++) {
            assertThat(seen.add(numbers.ofAdopted(adopted))).isTrue();
        }

        assertThat(serial).isGreaterThan(850_000);
        assertThat(numbers.ofAdopted(20_000)).isNull();
        assertThat(seen.stream().limit(10_000))
                .allMatch(number -> NhsNumber.parse(number).find().isPresent())
                .noneMatch(number -> number.startsWith("999000") || number.startsWith("9995000"));
    }

    @Test
    void what_rows_refer_to_stands_in_the_registers() {
        var postcodes = column("postcodes.csv", "pcds");
        var urns =
                ENGLAND.read("schools.csv", ReferenceFiles.OF_SCHOOLS).stream()
                        .map(row -> row.get("URN"))
                        .collect(Collectors.toSet());
        assertThat(postcodes).hasSizeGreaterThan(600);
        for (var told : ENGLAND.rows()) {
            if (told.isOfCast() || told.kinds().contains("refused")) {
                continue;
            }
            var row = told.row();
            for (var name : Set.of("postcode", "claimant_postcode")) {
                var postcode = row.getOrDefault(name, "");
                assertThat(postcode.isEmpty() || postcodes.contains(postcode)).isTrue();
            }
            var urn = row.getOrDefault("school_urn", "");
            assertThat(urn.isEmpty() || urns.contains(urn)).isTrue();
        }
        assertThat(urns).contains("999101");
    }

    @Test
    void postcodes_are_in_many_authorities_and_some_are_terminated() {
        var rows = ENGLAND.read("postcodes.csv", StandardCharsets.UTF_8);

        assertThat(column("postcodes.csv", "lad26cd")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(rows.stream().filter(row -> !row.get("doterm").isEmpty()).count())
                .isBetween(100L, 400L);
        assertThat(rows.stream().map(row -> row.get("pcds")).distinct().count())
                .isEqualTo(rows.size());
    }

    private static Set<String> column(String file, String column) {
        return ENGLAND.read(file, StandardCharsets.UTF_8).stream()
                .map(row -> row.get(column))
                .collect(Collectors.toSet());
    }
}
