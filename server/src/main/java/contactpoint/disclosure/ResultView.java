package contactpoint.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One child in a list of results: as much as is needed to choose the right one. Only `disclosure`
/// can make one.
public sealed interface ResultView permits BuiltResultView {
    /// Names the child in an address, for this user, for a while.
    String handle();

    /// Name, with the name the child is known by.
    String name();

    /// Date of birth, or the part of it that is known.
    String born();

    /// Age in words; empty where only part of the date is known, or the child has died.
    String age();

    /// Gender in words.
    String gender();

    /// Town and first half of the postcode; null where none is recorded.
    @Nullable String area();

    /// The school; null where none is recorded.
    @Nullable String school();

    /// Whether the child has died; false where that is not shown.
    boolean died();

    /// What is the same as asked, in words.
    List<String> same();

    /// What differs from what was asked, in words.
    List<String> different();
}
