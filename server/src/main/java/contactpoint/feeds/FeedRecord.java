package contactpoint.feeds;

import contactpoint.index.Particulars;
import contactpoint.involvement.Attachment;
import contactpoint.person.Classification;
import contactpoint.person.Classified;

/// What one row says.
///
/// @param key the source's own key of the row
/// @param personKey the source's own key of the child; rows of one child share it
/// @param said what it says of the child
/// @param attachment what it says of who works with the child
public record FeedRecord(
        @Classified(Classification.IDENTIFIER) String key,
        @Classified(Classification.IDENTIFIER) String personKey,
        @Classified(Classification.LOCATION) Particulars said,
        @Classified(Classification.LOCATION) Attachment attachment) {

    @Override
    public String toString() {
        return "FeedRecord[redacted]";
    }
}
