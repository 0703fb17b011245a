package contactpoint.feeds;

import contactpoint.person.Classification;
import contactpoint.person.Classified;

/// A column that was dropped unread.
///
/// @param filled how many of its cells held something
public record DroppedColumn(
        @Classified(Classification.INTERNAL) Refusal notice,
        @Classified(Classification.INTERNAL) long filled) {}
