package contactpoint.disclosure;

import org.jspecify.annotations.Nullable;

/// One of the reader's own entries. Only `disclosure` can make one.
public sealed interface EntryView permits BuiltEntryView {
    /// Names it in a form or an address, for its reader alone.
    String handle();

    /// The child's name.
    String child();

    /// The child's age in words; empty where only part of the date of birth is known, or the child
    /// has died.
    String age();

    /// Whether the child has died; false where that is not shown.
    boolean died();

    /// Their job title as it is listed.
    String jobTitle();

    /// Whom they are listed as working for.
    String organisation();

    /// First day, in words.
    String since();

    /// Last day, in words; null while the work goes on.
    @Nullable String ended();

    /// When they last said that it goes on, in words; null where they never did.
    @Nullable String confirmed();

    /// What everybody is told where they have not said so for long; null where nothing is.
    @Nullable String unconfirmed();

    /// Whether it is time to say so again. Of a child who has died it never is.
    boolean due();

    /// Whether they recorded it themselves; else a source did.
    boolean recordedHere();

    /// Whether they are the lead professional.
    boolean leads();

    /// Whether they had chosen it when the list was last sent.
    boolean chosen();
}
