package contactpoint_fixtures.chance;

import static java.time.Instant.now;
import static java.util.UUID.randomUUID;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

class Draws {
    Object byStaticImport() {
        return now().toString() + randomUUID();
    }

    Supplier<LocalDate> byReference() {
        return LocalDate::now;
    }

    Supplier<Random> byConstructorReference() {
        return Random::new;
    }

    Supplier<Object> inLambda() {
        return () -> Clock.systemUTC();
    }

    Object withClock(Clock clock) {
        return YearMonth.now(clock);
    }

    Object others() throws Exception {
        return new Object[] {
            new SecureRandom(),
            SecureRandom.getInstanceStrong(),
            Math.random(),
            System.currentTimeMillis(),
            ThreadLocalRandom.current().nextInt(),
            RandomGenerator.getDefault(),
            new Date()
        };
    }

    long free() {
        return System.nanoTime() + new Date(0).getTime();
    }
}
