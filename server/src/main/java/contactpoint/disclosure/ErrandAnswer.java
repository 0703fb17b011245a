package contactpoint.disclosure;

/// What a page shows that says that something was done.
public sealed interface ErrandAnswer {
    /// It was done, from this record.
    record Done(WorkFormView view) implements ErrandAnswer {}

    /// It was not done from this record, or does not hold any more.
    record NotDone() implements ErrandAnswer {}

    /// There is no such page for this user: unknown, foreign, expired and forbidden alike.
    record Unknown() implements ErrandAnswer {}
}
