package contactpoint.disclosure;

/// What a reader may say on a record of their own work with the child.
///
/// @param start that it begins: they are not listed
/// @param confirm that it goes on
/// @param end that it ends: they recorded it themselves
/// @param passLead that somebody else leads, or nobody: they lead
/// @param takeLead that they lead: nobody does
public record OwnActions(
        boolean start, boolean confirm, boolean end, boolean passLead, boolean takeLead) {}
