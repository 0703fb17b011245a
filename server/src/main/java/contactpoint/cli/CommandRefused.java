package contactpoint.cli;

import java.io.Serial;

/// A command cannot be done, for a reason that is expected. The message is one sentence for the
/// person at the keyboard, who sees it and nothing else.
public final class CommandRefused extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /// @param sentence what is wrong and what to do, without personal data
    public CommandRefused(String sentence) {
        super(sentence);
    }

    /// @param cause is not shown
    public CommandRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
