package contactpoint.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The clock of the law: ages, involvement, vetting, retention, when something was received. It can
/// travel, so that a rule can be shown on the day it bites. Never used for security: see
/// [MachineClock].
public final class LegalClock {
    /// Days begin and end in London, whatever the machine's zone.
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile Clock clock;

    private LegalClock(Clock clock) {
        this.clock = clock;
    }

    /// A legal clock that shows the real time.
    public static LegalClock system() {
        return new LegalClock(Clock.systemUTC());
    }

    /// A legal clock that stands still at noon in London on a day.
    public static LegalClock standingAt(LocalDate day) {
        var clock = system();
        clock.travelTo(day);
        return clock;
    }

    /// A legal clock that showed noon in London on a day when `began` was, and has gone on since.
    public static LegalClock goingOnFrom(LocalDate day, Instant began) {
        var noon = day.atTime(12, 0).atZone(LONDON).toInstant();
        return new LegalClock(Clock.offset(Clock.systemUTC(), Duration.between(began, noon)));
    }

    /// Now, by the law.
    public Instant now() {
        return clock.instant();
    }

    /// Today in London.
    public LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }

    /// Stands still at noon in London on a day.
    public void travelTo(LocalDate day) {
        travelTo(day.atTime(12, 0).atZone(LONDON).toInstant());
    }

    /// Does something as if it were noon in London on a day, and goes on as before. Whoever asks
    /// meanwhile is told that day: for made-up people, who did things before anybody looks.
    public void during(LocalDate day, Runnable act) {
        var before = clock;
        travelTo(day);
        try {
            act.run();
        } finally {
            clock = before;
        }
    }

    /// Stands still at an instant.
    public void travelTo(Instant instant) {
        clock = Clock.fixed(instant, LONDON);
    }
}
