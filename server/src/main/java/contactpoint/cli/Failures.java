package contactpoint.cli;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/// What an exception means to the person at the keyboard.
final class Failures {
    private static final int DEEPEST = 30;

    private Failures() {}

    /// An exception, explained or not.
    sealed interface Explanation {}

    /// Expected: the sentence is all that is shown.
    record Known(String sentence) implements Explanation {}

    /// Not expected.
    record Unknown() implements Explanation {}

    static Explanation explain(Throwable thrown) {
        return Stream.iterate(thrown, e -> e != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(Failures::explainAlone)
                .filter(Known.class::isInstance)
                .findFirst()
                .orElse(new Unknown());
    }

    private static Explanation explainAlone(Throwable thrown) {
        return switch (thrown) {
            case CommandRefused refused -> new Known(refused.sentence());
            case PortInUseException port ->
                    new Known(
                            "Port %d is used by another program: choose another with --port."
                                    .formatted(port.getPort()));
            case SQLException sql when isLost(sql.getSQLState()) ->
                    new Known(
                            "The database stopped answering: nothing that this command had not"
                                    + " finished was kept, so run it again.");
            default -> new Unknown();
        };
    }

    /// Connection exceptions, and the server's shutting down or starting.
    private static boolean isLost(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }
}
