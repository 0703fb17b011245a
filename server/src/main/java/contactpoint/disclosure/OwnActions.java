package contactpoint.disclosure;

import org.jspecify.annotations.Nullable;

/// What a reader may say on a record of their own work with the child.
///
/// @param start that it begins: they are not listed
/// @param isItYou whose name they are to recognise or not, where a source lists somebody under it;
///   null where none does
/// @param confirm that it goes on
/// @param end that it ends: they recorded it themselves
/// @param passLead that somebody else leads, or nobody: they lead
/// @param takeLead that they lead: nobody does
public record OwnActions(
        boolean start,
        @Nullable String isItYou,
        boolean confirm,
        boolean end,
        boolean passLead,
        boolean takeLead) {
    /// Whether there is nothing to say.
    public boolean isEmpty() {
        return isItYou == null && !start && !confirm && !end && !passLead && !takeLead;
    }
}
