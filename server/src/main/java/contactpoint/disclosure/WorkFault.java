package contactpoint.disclosure;

/// What is wrong with an answer about one's own work.
public enum WorkFault {
    SERVICE_MISSING(WorkStep.SERVICE),
    FROM_MISSING(WorkStep.FROM),
    FROM_FUTURE(WorkStep.FROM),
    FROM_BEFORE_BIRTH(WorkStep.FROM),
    TELEPHONE_MISSING(WorkStep.TELEPHONE),
    LEAD_MISSING(WorkStep.LEAD),
    /// Somebody else leads.
    LEAD_TAKEN(WorkStep.LEAD),
    /// They do not lead any more.
    LEAD_LOST(WorkStep.LEAD),
    ENDED_MISSING(WorkStep.ENDED),
    ENDED_FUTURE(WorkStep.ENDED),
    ENDED_BEFORE_START(WorkStep.ENDED),
    HAND_OVER_MISSING(WorkStep.HAND_OVER),
    COLLEAGUE_MISSING(WorkStep.HAND_OVER),
    /// Nobody of their organisation who can sign in has that name.
    COLLEAGUE_UNKNOWN(WorkStep.HAND_OVER),
    /// More than one has it.
    COLLEAGUE_AMBIGUOUS(WorkStep.HAND_OVER),
    /// The colleague's account says no way to reach them.
    COLLEAGUE_WITHOUT_CONTACT(WorkStep.HAND_OVER),
    /// The colleague cannot be listed here: what their service is, is not told.
    COLLEAGUE_NOT_HERE(WorkStep.HAND_OVER),
    LEAD_TO_MISSING(WorkStep.LEAD_TO);

    private final WorkStep step;

    WorkFault(WorkStep step) {
        this.step = step;
    }

    /// The page where it is put right.
    public WorkStep step() {
        return step;
    }
}
