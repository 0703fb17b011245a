package contactpoint.feeds;

/// A system, or a kind of system, that supplies information. A new one is one
/// class in `feeds.sources` and a pair of files for its test; deliveries, reports, pages and
/// documents follow from it.
public interface FeedSource {
    /// Its name for machines, such as `national-health`. Never changed once used: records are kept
    /// under it.
    String id();

    /// What the public may know of it, and its format for whoever makes the files.
    Published published();

    /// Whether a row that means no child whom we know makes a new record. A row of a source that
    /// may not is held until somebody decides.
    boolean mayFound();

    /// What a row says. Reads every column of [#published], whatever is wrong with the others, so
    /// that the sender hears of all faults at once.
    Reading toRecord(Row row);
}
