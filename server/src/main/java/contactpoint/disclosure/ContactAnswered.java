package contactpoint.disclosure;

/// What becomes of an answer to "have you asked?".
public sealed interface ContactAnswered {
    /// It was recorded: the record now shows how to reach people.
    record Recorded() implements ContactAnswered {}

    /// No answer of the list was given.
    record AnswerMissing() implements ContactAnswered {}

    /// It is not possible to ask, but no ground of the list was given.
    record GroundMissing() implements ContactAnswered {}

    /// There is no such record for this user: unknown, foreign, expired and forbidden alike.
    record Unknown() implements ContactAnswered {}
}
