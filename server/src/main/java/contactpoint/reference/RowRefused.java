package contactpoint.reference;

import java.io.Serial;

/// Ends the reading of one row.
final class RowRefused extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    /// @param why a sentence without the value
    RowRefused(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
