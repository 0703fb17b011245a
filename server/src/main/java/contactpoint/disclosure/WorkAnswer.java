package contactpoint.disclosure;

import org.jspecify.annotations.Nullable;

/// What a page about one's own work with a child shows.
public sealed interface WorkAnswer {
    /// A question, or what was answered so far.
    ///
    /// @param missing the first question that is not answered yet; null once all are
    record Form(WorkFormView view, @Nullable WorkStep missing) implements WorkAnswer {}

    /// They are listed already: by themselves, or by a source under their name and organisation.
    record Listed(WorkFormView view) implements WorkAnswer {}

    /// Their service is a sensitive one, which is not listed like others.
    record Sensitive() implements WorkAnswer {}

    /// There is no such page for this user: unknown, foreign, expired and forbidden alike, and what
    /// is not theirs.
    record Unknown() implements WorkAnswer {}
}
