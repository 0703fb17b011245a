package contactpoint.feeds;

import java.util.UUID;

/// Hears how a delivery goes.
public interface Progress {
    /// Hears nothing.
    Progress SILENT = new Progress() {};

    /// The delivery has begun.
    default void begun(UUID delivery) {}

    /// A row is done. Told after its commit: what is acknowledged here is never lost.
    default void done(RowResult row) {}
}
