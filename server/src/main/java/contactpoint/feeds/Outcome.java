package contactpoint.feeds;

import java.util.Locale;

/// What a sender is told of a row (decision 18). Never whether it was matched, is new, or is held.
public enum Outcome {
    /// The first that was heard under the row's key.
    STORED,
    /// The row says something else than before.
    CHANGED,
    /// The row says what it said before.
    UNCHANGED,
    /// Nothing of the row was kept.
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
