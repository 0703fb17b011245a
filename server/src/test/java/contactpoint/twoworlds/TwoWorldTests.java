package contactpoint.twoworlds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.keys.Randomness;
import contactpoint.support.SomeUsers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two worlds that differ in everything about one child answer alike (decision 16, R-078, R-100).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoWorldTests {
    private static final int SEEDS = 10;
    private static final int REQUESTS = 80;

    private static final Map<String, String> KELLY =
            Map.of(
                    "reason", "working-with",
                    "first", "Kelly",
                    "last", "Marsden",
                    "born-day", "14",
                    "born-month", "6",
                    "born-year", "2011");
    private static final Map<String, String> TOMASZ =
            Map.of(
                    "reason", "worried",
                    "first", "Tomasz",
                    "last", "Wiśniewski-Clarke",
                    "born-day", "1",
                    "born-month", "12",
                    "born-year", "2016");

    private Worlds.Databases databases;

    @BeforeAll
    void make() {
        databases = Worlds.databases();
    }

    @Test
    void r078_without_a_reason_and_with_others_handles_both_worlds_answer_byte_for_byte_alike() {
        try (var worlds = Worlds.start(databases)) {
            for (int seed = 0; seed < SEEDS; seed++) {
                assertThat(differs(worlds, seed)).as("seed " + seed).isEmpty();
            }
        }
    }

    @Test
    void the_worlds_do_differ_once_a_reason_is_stored() {
        try (var worlds = Worlds.start(databases)) {
            var one = worlds.one().signedIn(SomeUsers.jane());
            var other = worlds.other().signedIn(SomeUsers.jane());
            one.get("/find");
            other.get("/find");
            var found = one.follow(one.post("/find", KELLY));
            var none = other.follow(other.post("/find", KELLY));
            assertThat(found.heading()).isEqualTo("1 child may match");
            assertThat(none.heading()).isEqualTo("No matching child found");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_leak_is_found_in_nine_of_ten_seeds(Leaks leak) {
        try (var worlds = Worlds.leaking(databases, leak)) {
            int found = 0;
            for (int seed = 0; seed < SEEDS; seed++) {
                found += differs(worlds, seed).isPresent() ? 1 : 0;
            }
            assertThat(found).isGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void at_most_six_kinds_of_nonces_are_registered() {
        assertThat(Arrays.stream(Randomness.Purpose.values()).filter(Randomness.Purpose::visible))
                .hasSizeBetween(1, 6);
    }

    private Optional<String> differs(Worlds worlds, long seed) {
        var foreign = Worlds.handles(worlds.one(), KELLY);
        assertThat(Worlds.handles(worlds.other(), TOMASZ)).isEqualTo(foreign);
        var numbers = List.of(databases.numberInOne(), databases.numberInOther());
        return new Driver(seed, numbers, foreign).run(worlds, REQUESTS);
    }
}
