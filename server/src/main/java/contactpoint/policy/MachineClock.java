package contactpoint.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The clock of the machine: security codes, sessions, throttles, audit stamps. It never travels in
/// a running system; a test may give it a clock of its own.
public final class MachineClock {
    private final Clock clock;

    /// A machine clock over a clock.
    public MachineClock(Clock clock) {
        this.clock = clock;
    }

    /// A machine clock that shows the real time.
    public static MachineClock system() {
        return new MachineClock(Clock.systemUTC());
    }

    /// Now, in whole microseconds, which is what PostgreSQL keeps.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
