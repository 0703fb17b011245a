package contactpoint.web;

import contactpoint.keys.Randomness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The log of faults: a reference, the classes of the exceptions and where they were thrown. Never
/// their messages, which carry values: those of constraints, of conversions, of templates.
@Component
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    /// Digits and letters that are not mistaken for each other when read out (Crockford's base 32).
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final int MOST_CAUSES = 8;
    private static final int MOST_FRAMES = 60;

    private final Randomness randomness;

    Faults(Randomness randomness) {
        this.randomness = randomness;
    }

    /// Logs a fault.
    ///
    /// @param where the method and the pattern of the route, not the address
    /// @return the reference under which it was logged
    String log(String where, Throwable fault) {
        var reference = reference();
        LOG.error("Fault {} at {}: {}", reference, where, described(fault));
        return reference;
    }

    /// Logs a fault of which there is no exception.
    String log(String where) {
        var reference = reference();
        LOG.error("Fault {} at {}", reference, where);
        return reference;
    }

    private String reference() {
        var text = new StringBuilder();
        for (var each : randomness.draw(Randomness.Purpose.ERROR_REFERENCE, LENGTH)) {
            text.append(ALPHABET.charAt(each & 31));
        }
        return text.insert(LENGTH / 2, '-').toString();
    }

    static String described(Throwable fault) {
        var causes = new ArrayList<String>();
        for (var each = fault;
                each != null && causes.size() < MOST_CAUSES;
                each = each.getCause()) {
            causes.add(
                    each.getClass().getName()
                            + Arrays.stream(each.getStackTrace())
                                    .limit(MOST_FRAMES)
                                    .map(frame -> "\n\tat " + frame)
                                    .collect(Collectors.joining()));
        }
        return String.join("\ncaused by ", causes);
    }
}
