package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// That each source is wrong as often as its rates say, and only in ways in which its format can
/// be. Bounds are four and a half standard deviations of as many children as the source has rows
/// about.
class SlipSharesTests {
    private static final Written ENGLAND = Written.england();
    private static final double DEVIATIONS = 4.5;

    /// Slips that may befall every child whom a source says the thing of.
    private static final Map<Slip, List<String>> OF_EVERYBODY =
            Map.of(
                    Slip.SLIPPED_DATE, List.of("date_of_birth"),
                    Slip.NO_GENDER, List.of("gender", "sex"),
                    Slip.WRONG_GENDER, List.of("gender", "sex"),
                    Slip.NO_ADDRESS, List.of("postcode", "claimant_postcode"),
                    Slip.SLIPPED_HOUSE, List.of("address_1", "claimant_address_1"));

    /// The columns that a slip shows in.
    private static final Map<Slip, List<String>> SHOWS_IN =
            Map.of(
                    Slip.NO_NUMBER, List.of("nhs_number", "upn"),
                    Slip.NO_GENDER, List.of("gender", "sex"),
                    Slip.WRONG_GENDER, List.of("gender", "sex"),
                    Slip.NO_ADDRESS, List.of("postcode", "address_1", "claimant_address_1"),
                    Slip.SLIPPED_HOUSE, List.of("address_1", "claimant_address_1"));

    static Stream<Format> formats() {
        return Format.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void a_source_is_wrong_as_often_as_its_rates_say(Format format) {
        var rates = Rates.of(format);
        var children = new HashSet<String>();
        var slipped = new HashMap<String, Set<String>>();
        for (var told : ENGLAND.rows(format)) {
            if (!told.isOfCast()) {
                var child = told.truth().get("child");
                children.add(child);
                told.kinds()
                        .forEach(kind ->
                                slipped.computeIfAbsent(kind, none -> new HashSet<>()).add(child));
            }
        }
        for (var slip : Slip.values()) {
            if (slip == Slip.CARER || slip == Slip.REFUSED) {
                continue;
            }
            var seen = slipped.getOrDefault(slip.kind, Set.of()).size();
            var expected = rates.of(slip) * children.size();
            var deviation = DEVIATIONS * Math.sqrt(expected) + 1;
            if (rates.of(slip) == 0 || !canShow(format, slip)) {
                assertThat(seen).as("%s %s", format.source(), slip).isZero();
            } else {
                // Of a charity each desk hears for itself.
                var times = format.equals(Format.VOLUNTARY) ? 2 : 1;
                assertThat((double) seen)
                        .as("%s %s of %d", format.source(), slip, children.size())
                        .isLessThanOrEqualTo(times * expected + deviation);
                if (OF_EVERYBODY.containsKey(slip) && format.equals(Format.HEALTH)) {
                    assertThat((double) seen)
                            .as("%s %s of %d", format.source(), slip, children.size())
                            .isGreaterThanOrEqualTo(.6 * expected - deviation);
                }
            }
        }
    }

    private static boolean canShow(Format format, Slip slip) {
        var columns = SHOWS_IN.get(slip);
        return columns == null || columns.stream().anyMatch(format.columns()::contains);
    }

    @Test
    void every_slip_of_a_rate_is_seen_in_a_whole_england() {
        var seen = new HashSet<String>();
        ENGLAND.truth.values().forEach(row -> seen.addAll(Set.of(row.get("kinds").split(";"))));
        for (var slip : Slip.values()) {
            assertThat(seen).contains(slip.kind);
        }
        assertThat(seen).contains("old-school", "old-practice", "closed-school", "closed-practice");
    }

    @Test
    void a_source_says_one_thing_of_one_child_on_one_day() {
        for (var format : List.of(Format.COUNCIL, Format.COMMUNITY_HEALTH)) {
            var said = new HashMap<String, String>();
            for (var told : ENGLAND.rows(format)) {
                if (!told.isOfCast() && !told.kinds().contains("refused")) {
                    var row = told.row();
                    var now =
                            String.join(
                                    ";",
                                    row.getOrDefault("given_names", ""),
                                    row.getOrDefault("family_name", ""),
                                    row.getOrDefault("date_of_birth", ""),
                                    row.getOrDefault("nhs_number", ""),
                                    row.getOrDefault("address_1", ""));
                    var before = said.putIfAbsent(row.get(format.child()), now);
                    assertThat(before == null || before.equals(now)).as(format.source()).isTrue();
                }
            }
            assertThat(said).isNotEmpty();
        }
    }
}
