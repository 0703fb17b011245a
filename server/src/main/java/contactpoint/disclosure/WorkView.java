package contactpoint.disclosure;

import org.jspecify.annotations.Nullable;

/// Somebody who works, or worked, with a child. Only `disclosure` can make one.
public sealed interface WorkView permits BuiltWorkView {
    /// Their name.
    String name();

    /// Their job title.
    String jobTitle();

    /// Whom they work for.
    String organisation();

    /// The kind of service, in words.
    String service();

    /// Whether they are the lead professional.
    boolean leads();

    /// First day, in words.
    String since();

    /// Last day, in words; null while the work goes on.
    @Nullable String ended();

    /// Last day of work that goes on until then, in words; null where none is set.
    @Nullable String lastDay();

    /// Who took the work over; null where nobody did, or they are not listed.
    @Nullable String handedTo();

    /// Last day on which ended work is listed, in words; null while it goes on.
    @Nullable String shownUntil();

    /// How long ago the source last said so, in words.
    String received();

    /// How long ago they last said that the work goes on, in words; null where a source speaks for
    /// them, or they never did.
    @Nullable String confirmed();

    /// That they have not said so for long, in words; null where they have.
    @Nullable String unconfirmed();

    /// Whether it is the reader.
    boolean you();

    /// Whether it may be the reader: it bears their name and organisation, and nobody has said yet
    /// whose it is.
    boolean mayBeYou();

    /// How to call them; null until contact is shown, or where there is none.
    @Nullable ContactView telephone();

    /// How to write to them; null until contact is shown, or where there is none.
    @Nullable ContactView email();
}
