package contactpoint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LegalClockTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    @Test
    void after_a_day_in_the_past_it_goes_on_as_before() {
        var clock =
                LegalClock.goingOnFrom(
                        LocalDate.of(2026, 11, 24), Instant.parse("2026-01-01T00:00:00Z"));
        var before = clock.now();
        var then = new AtomicReference<LocalDate>();
        clock.during(DAY, () -> then.set(clock.today()));
        assertThat(then.get()).isEqualTo(DAY);
        assertThat(clock.now()).isBetween(before, before.plusSeconds(60));
    }

    @Test
    void it_does_so_even_where_something_goes_wrong() {
        var clock = LegalClock.standingAt(LocalDate.of(2026, 11, 24));
        assertThatThrownBy(() ->
                        clock.during(
                                DAY,
                                () -> {
                                    throw new IllegalStateException("planted");
                                }))
                .hasMessage("planted");
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 24));
    }
}
