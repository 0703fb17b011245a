package contactpoint.disclosure;

/// The questions about one's own work with a child, each on a page of its own (journey P6).
public enum WorkStep {
    /// What kind of service they give; asked only where their account does not say.
    SERVICE("service"),
    /// Since when.
    FROM("from"),
    /// Which telephone number people should see.
    TELEPHONE("telephone"),
    /// Whether they are the lead professional.
    LEAD("lead"),
    /// The last day.
    ENDED("ended"),
    /// Who takes over.
    HAND_OVER("hand-over"),
    /// Who leads from then on.
    LEAD_TO("lead-to");

    private final String code;

    WorkStep(String code) {
        this.code = code;
    }

    /// The word in the address of its page, and the name of its answer.
    public String code() {
        return code;
    }
}
