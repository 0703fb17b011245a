package contactpoint.feeds;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import org.jspecify.annotations.Nullable;

/// One line of the report to the sender.
///
/// @param part 0, 1, 2 … where several things are wrong with a row
/// @param notice what is wrong, or null
public record ReportLine(
        @Classified(Classification.INTERNAL) long line,
        @Classified(Classification.INTERNAL) int part,
        @Classified(Classification.INTERNAL) Outcome outcome,
        @Classified(Classification.INTERNAL) @Nullable Refusal notice) {}
