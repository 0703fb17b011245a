package contactpoint.feeds;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.util.List;

/// What became of a row. Holds no value of it.
///
/// @param line where it begins in the file
/// @param notices why it was rejected, or what the sender should know of a row that was kept
public record RowResult(
        @Classified(Classification.INTERNAL) long line,
        @Classified(Classification.INTERNAL) Outcome outcome,
        @Classified(Classification.INTERNAL) List<Refusal> notices) {
    public RowResult {
        notices = List.copyOf(notices);
    }
}
