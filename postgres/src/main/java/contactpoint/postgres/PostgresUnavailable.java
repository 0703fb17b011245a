package contactpoint.postgres;

import java.io.Serial;

/// The database server cannot be had. The message is one sentence for the person at the keyboard:
/// print it without a stack trace.
public final class PostgresUnavailable extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    PostgresUnavailable(String sentence) {
        super(sentence);
    }

    PostgresUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
