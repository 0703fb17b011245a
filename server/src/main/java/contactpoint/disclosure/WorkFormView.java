package contactpoint.disclosure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the pages about one's own work with a child show. Only `disclosure` can make one.
public sealed interface WorkFormView permits BuiltWorkFormView {
    /// The child's name.
    String name();

    /// The first of the child's given names, or the name the child is known by.
    String firstName();

    /// The child's date of birth, or the part of it that is known.
    String born();

    /// The earliest day on which the child can be born, in words.
    String bornFrom();

    /// The reader's job title, as their account says.
    String jobTitle();

    /// Whom they work for, as their account says.
    String organisation();

    /// The kind of service, in words; null where neither their account nor an answer says.
    @Nullable String service();

    /// Whether they were asked for the kind of service, because their account does not say.
    boolean serviceAsked();

    /// Whether the child is known to have died.
    boolean died();

    /// Who is the lead professional, if it is somebody else.
    @Nullable String lead();

    /// Whether the reader is the lead professional, by any of their entries.
    boolean leads();

    /// Whether who ends is asked who leads from then on.
    boolean leadToAsked();

    /// The reader's entry: their own that goes on, or a source's of which they said that it is
    /// them, or else their own that is over; null where they have none.
    @Nullable EntryView mine();

    /// Who took over from an entry that is over, in words; null where nobody did.
    @Nullable String handedTo();

    /// Who else works with the child now.
    List<PersonView> others();

    /// What was answered so far, as it is kept.
    Map<String, String> typed();

    /// What was answered so far, in words.
    Map<String, String> said();
}
