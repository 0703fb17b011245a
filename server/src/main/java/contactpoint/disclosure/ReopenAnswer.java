package contactpoint.disclosure;

/// What becomes of wishing to see the record of a child from one's own entries again: a look like
/// any other, with a reason.
public sealed interface ReopenAnswer {
    /// It is stored, and these name the record.
    record Stored(String search, String child) implements ReopenAnswer {}

    /// The reason is missing, or its words are.
    record AskForMore(AskAnswer.Missing missing) implements ReopenAnswer {}

    /// The user has searched so often that they must wait.
    record TooOften() implements ReopenAnswer {}

    /// There is no such entry for this user: unknown, foreign, expired and forbidden alike.
    record Unknown() implements ReopenAnswer {}
}
