package contactpoint.feeds;

import java.util.List;

/// What came of reading a row.
public sealed interface Reading {
    /// The row says this.
    record Read(FeedRecord record) implements Reading {}

    /// The row cannot be used; everything that is wrong with it.
    record Refused(List<Refusal> refusals) implements Reading {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a row is refused for a reason");
            }
        }
    }
}
