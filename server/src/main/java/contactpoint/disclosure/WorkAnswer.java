package contactpoint.disclosure;

import org.jspecify.annotations.Nullable;

/// What a page about one's own work with a child shows.
public sealed interface WorkAnswer {
    /// A question, or what was answered so far.
    ///
    /// @param missing the first question that is not answered yet; null once all are
    record Form(WorkFormView view, @Nullable WorkStep missing) implements WorkAnswer {}

    /// They are listed already: by themselves, or by a source of which they said that it is them.
    record Listed(WorkFormView view) implements WorkAnswer {}

    /// A source lists somebody under their name and organisation. Before anything else they say
    /// whether it is them.
    record IsItYou(WorkFormView view, EntryView entry) implements WorkAnswer {}

    /// What they recorded themselves is over.
    record Over(WorkFormView view) implements WorkAnswer {}

    /// There is nothing to say here: what was asked is answered, or of a child who has died.
    record NothingToAsk() implements WorkAnswer {}

    /// Their service is a sensitive one, which is not listed like others.
    record Sensitive() implements WorkAnswer {}

    /// There is no such page for this user: unknown, foreign, expired and forbidden alike, and what
    /// is not theirs.
    record Unknown() implements WorkAnswer {}
}
