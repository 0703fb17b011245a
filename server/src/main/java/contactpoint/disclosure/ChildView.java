package contactpoint.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One child's record, as far as this user may see it now. Only `disclosure` can make one; a page
/// cannot print what is not in it.
public sealed interface ChildView permits BuiltChildView {
    /// Name, with the name the child is known by.
    String name();

    /// The first of the given names, or the name the child is known by; for headings.
    String firstName();

    /// Date of birth, or the part of it that is known.
    String born();

    /// Age in words; empty where only part of the date is known, or the child has died.
    String age();

    /// Gender in words.
    String gender();

    /// The day on which the child died; null where nothing of it is recorded or shown.
    @Nullable String died();

    /// The child's number, in groups.
    String number();

    /// Whether details are hidden.
    boolean limited();

    /// Whether telephone numbers and e-mail addresses are shown: after one form (decision 23).
    boolean contactShown();

    /// What was said of asking the family, in words; null until it was said.
    @Nullable String contactAnswer();

    /// Whom to call first: the lead professional, else by kind of service. Null where nobody works
    /// with the child.
    @Nullable WorkView first();

    /// Everybody else who works with the child now.
    List<WorkView> others();

    /// Who worked with the child until less than a year ago.
    List<WorkView> before();

    /// What the reader may say of their own work with the child.
    OwnActions own();

    /// Lines of the address, or the statement that there is none; null where nothing is recorded.
    @Nullable List<String> address();

    /// Parents and carers.
    List<PlaceView> carers();

    /// School, or that the child is educated at home; null where nothing is recorded.
    @Nullable PlaceView school();

    /// Whether the child is taught at home.
    boolean taughtAtHome();

    /// Whether the child is known to be younger than children are when they start school.
    boolean belowSchoolAge();

    /// GP practice; null where none is recorded.
    @Nullable PlaceView gpPractice();

    /// Whether there is an assessment, in words.
    String caf();

    /// Who holds it; null where nobody who is listed does.
    @Nullable PlaceView cafHolder();

    /// The authority that keeps the record; null where it is not assigned.
    @Nullable String authority();

    /// Why the user looks, in words.
    String reason();
}
