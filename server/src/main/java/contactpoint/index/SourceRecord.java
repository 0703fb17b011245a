package contactpoint.index;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.SourceKey;
import java.util.UUID;

/// One row of one delivery.
///
/// @param delivery the delivery that brought it, so that a delivery can be undone
/// @param key the source's own key of this row
/// @param personKey the source's own key of the child; rows of one child share it
/// @param mayFound whether a row that matches nobody makes a child: true for national and council
///   sources. A voluntary organisation's row that matches nobody is held, since a slip of spelling
///   there would make a second record of a child
/// @param said what it says of the child
/// @param attached what else it says, in canonical form; kept, and given back when a held record is
///   linked
public record SourceRecord(
        @Classified(Classification.INTERNAL) UUID delivery,
        @Classified(Classification.LOCATION) SourceKey key,
        @Classified(Classification.LOCATION) String personKey,
        @Classified(Classification.INTERNAL) boolean mayFound,
        @Classified(Classification.LOCATION) Particulars said,
        @Classified(Classification.LOCATION) byte[] attached) {

    /// Copies its bytes.
    public SourceRecord {
        attached = attached.clone();
    }

    @Override
    public byte[] attached() {
        return attached.clone();
    }

    @Override
    public String toString() {
        return "SourceRecord[redacted]";
    }
}
