package contactpoint.person;

/// What is wrong with something that was sent or typed, and how to mend it. Never holds the value:
/// it is written to reports, pages and logs.
///
/// @param code stable, lower-case, for machines: `nhs-number-check`
/// @param why one clause for people: "NHS number fails its check digit"
/// @param mend what to do: "Check it against the source document"
public record Problem(
        @Classified(Classification.OPEN) String code,
        @Classified(Classification.OPEN) String why,
        @Classified(Classification.OPEN) String mend) {}
