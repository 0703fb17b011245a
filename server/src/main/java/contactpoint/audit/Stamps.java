package contactpoint.audit;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Times as the trail keeps them.
final class Stamps {
    private Stamps() {}

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /// The use whose key seals an entry: one a month.
    static String use(Instant at) {
        return "audit|" + YearMonth.from(at.atOffset(ZoneOffset.UTC));
    }
}
