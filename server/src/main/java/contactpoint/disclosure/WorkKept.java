package contactpoint.disclosure;

import org.jspecify.annotations.Nullable;

/// What becomes of an answer about one's own work with a child.
public sealed interface WorkKept {
    /// It is kept, or all of them are recorded.
    ///
    /// @param next the next question; null if none is left
    record Kept(@Nullable WorkStep next) implements WorkKept {}

    /// It has to be put right first.
    record Wrong(WorkFault fault, WorkFormView view) implements WorkKept {}

    /// A source lists somebody under their name: first they say whether it is them.
    record IsItYou() implements WorkKept {}

    /// There is nothing to say here any more: the child has died.
    record NothingToAsk() implements WorkKept {}

    /// It is recorded already, and otherwise than they answered, or it cannot be said any more;
    /// nothing was saved. The view shows how it stands.
    record Otherwise(WorkFormView view) implements WorkKept {}

    /// There is no such page for this user: unknown, foreign, expired and forbidden alike, and what
    /// is not theirs.
    record Unknown() implements WorkKept {}
}
