package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForbiddenCallsTests {
    private static final int ACCESSES = 14000;
    private static final int CALLS = 7500;

    @Test
    void time_and_chance_come_from_their_one_place() {
        ForbiddenCalls.inClasses(Compiled.shipped()).areNoneAmongAtLeast(ACCESSES);
        ForbiddenCalls.inSources(Project.here().shipped()).areNoneAmongAtLeast(CALLS);
    }

    @Test
    void no_exception_outlives_its_reason() {
        ForbiddenCalls.unusedExceptions(Compiled.shipped()).areNoneAmongAtLeast(4);
    }

    @Test
    void every_way_to_ask_the_machine_is_refused_in_classes() {
        var found = ForbiddenCalls.inClasses(Compiled.fixture("chance"));

        var draws = "contactpoint_fixtures.chance.Draws calls ";
        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        draws + "java.lang.Math.random",
                        draws + "java.lang.System.currentTimeMillis",
                        draws + "java.security.SecureRandom.getInstanceStrong",
                        draws + "java.time.Clock.systemUTC",
                        draws + "java.time.Instant.now",
                        draws + "java.time.LocalDate.now",
                        draws + "java.time.YearMonth.now",
                        draws + "java.util.UUID.randomUUID",
                        draws + "java.util.concurrent.ThreadLocalRandom.current",
                        draws + "java.util.random.RandomGenerator.getDefault",
                        draws + "new java.security.SecureRandom",
                        draws + "new java.util.Date",
                        draws + "new java.util.Random");
        assertThat(found.lookedAt()).isGreaterThan(13);
    }

    @Test
    void they_are_refused_in_sources_too() {
        var found = ForbiddenCalls.inSources(Project.fixture("chance").shipped());

        var file = "demo/src/main/java/contactpoint/demo/Draws.java:";
        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        file + "11 calls java.time.Instant.now",
                        file + "12 calls java.time.Instant.now",
                        file + "13 calls java.time.LocalDate.now",
                        file + "14 calls java.util.UUID.randomUUID",
                        file + "15 calls new java.util.Random");
        assertThat(found.lookedAt()).isEqualTo(7);
    }
}
