package contactpoint.disclosure;

/// What becomes of a search that was asked.
public sealed interface AskAnswer {
    /// It was stored with its reason.
    ///
    /// @param handle names it in an address, for its asker alone
    record Stored(String handle) implements AskAnswer {}

    /// More is needed before anything is looked for (decision 22).
    record AskForMore(Missing missing) implements AskAnswer {}

    /// The user has searched so often that they must wait.
    record TooOften() implements AskAnswer {}

    /// The user may not search.
    record NotPermitted() implements AskAnswer {}

    /// What is missing.
    enum Missing {
        /// A reason of the list.
        REASON,
        /// The words that the reason needs, or they are too short.
        REASON_DETAILS,
        /// The words are too long.
        REASON_DETAILS_SHORTER,
        /// A date or year of birth, a postcode or a school beside the name.
        MORE_THAN_A_NAME,
        /// More letters of the school's name.
        SCHOOL_LONGER,
        /// A first name or initial beside the last name.
        FIRST_NAME,
        /// Last name; without it, first name with full date of birth and whole postcode.
        LAST_NAME
    }
}
