package contactpoint.demo.england;

import java.io.IOException;
import java.io.Serial;

/// A folder of names cannot be used. The message is a sentence for the person who gave it, and says
/// what must be mended.
public final class NamesUnusable extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    NamesUnusable(String sentence) {
        super(sentence);
    }

    /// @param cause is not shown
    NamesUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// What is wrong, and how to mend it.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
