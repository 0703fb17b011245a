package contactpoint.disclosure;

/// What somebody may say on a record of their own work with the child.
public enum Errand {
    /// That it begins.
    START,
    /// That it ends.
    END,
    /// That it goes on, or that a source's entry is about them.
    CONFIRM,
    /// Who leads.
    LEAD
}
