package contactpoint.index;

import java.util.UUID;

/// What became of a source record. For the intake's own use: a sender is never told which it was
/// (decision 18).
public sealed interface Placement {
    /// The row id of the source record.
    UUID sourceRecord();

    /// It says what it said last time.
    record Unchanged(UUID sourceRecord) implements Placement {}

    /// It is linked to a child, whose values were computed anew.
    record Placed(UUID sourceRecord, UUID child, boolean first) implements Placement {}

    /// It is held unattached until somebody decides (decision 12): not a child, not searchable.
    record Held(UUID sourceRecord, boolean first) implements Placement {}
}
