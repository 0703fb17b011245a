package contactpoint.person;

/// How far a value may be shown, from the most to the least visible. Everything that is stored,
/// disclosed or searched by carries one ([Classified]); what a shield hides, what a search may use
/// and what the keys may hold are derived from it, never listed by hand.
///
/// The order counts: a component that holds several values carries the last class among them.
public enum Classification {
    /// Stays visible when a child is shielded: present name, date of birth, gender, the child's own
    /// number. Nothing else.
    OPEN,
    /// A number that another body gave the child. Readable only by those entitled to it.
    IDENTIFIER,
    /// Tells, or helps to find out, where the child or a parent is.
    LOCATION,
    /// Belongs to a sensitive service.
    SENSITIVE,
    /// For the working of the system. Shown to nobody.
    INTERNAL
}
