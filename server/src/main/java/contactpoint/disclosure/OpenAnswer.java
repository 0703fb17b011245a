package contactpoint.disclosure;

/// What opening a record shows.
public sealed interface OpenAnswer {
    /// The record, as far as the user may see it.
    ///
    /// @param child what may be shown
    record Opened(ChildView child) implements OpenAnswer {}

    /// There is no such record for this user: unknown, foreign, expired and forbidden alike.
    record Unknown() implements OpenAnswer {}
}
