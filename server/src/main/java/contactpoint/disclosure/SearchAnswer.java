package contactpoint.disclosure;

import java.util.List;

/// What a search shows.
public sealed interface SearchAnswer {
    /// At most ten children.
    ///
    /// @param asked what was asked, to be shown and changed
    record Found(Ask asked, List<ResultView> results) implements SearchAnswer {
        /// Copies its list.
        public Found {
            results = List.copyOf(results);
        }
    }

    /// More than ten children fit: none is shown, and no count.
    record TooMany(Ask asked) implements SearchAnswer {}

    /// None fits. Whether a hidden record exists is not told.
    record None(Ask asked) implements SearchAnswer {}

    /// There is no such search for this user: unknown, foreign, expired and forbidden alike.
    record Unknown() implements SearchAnswer {}
}
