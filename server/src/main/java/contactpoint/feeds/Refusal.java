package contactpoint.feeds;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Problem;

/// One thing that is wrong with a row. Never holds a value of the row.
///
/// @param field the column, as the format names it
public record Refusal(
        @Classified(Classification.INTERNAL) String field,
        @Classified(Classification.INTERNAL) Problem problem) {}
