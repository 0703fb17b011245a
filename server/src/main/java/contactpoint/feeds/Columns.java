package contactpoint.feeds;

import contactpoint.person.Address;
import contactpoint.person.BirthDate;
import contactpoint.person.CarerRole;
import contactpoint.person.Checked;
import contactpoint.person.Email;
import contactpoint.person.Gender;
import contactpoint.person.NhsNumber;
import contactpoint.person.OdsCode;
import contactpoint.person.PersonName;
import contactpoint.person.Postcode;
import contactpoint.person.SourceKey;
import contactpoint.person.Telephone;
import contactpoint.person.Upn;
import contactpoint.person.Uprn;
import contactpoint.person.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The columns that sources make their formats of. All are optional until a source says
/// [Column#asRequired].
public final class Columns {
    private static final String NAME_RULE =
            "letters, hyphens, apostrophes and spaces; at most 100 characters";
    private static final String DATE_RULE = "YYYY-MM-DD or DD/MM/YYYY";
    private static final Map<String, Boolean> YES_OR_NO =
            Map.of("yes", true, "y", true, "true", true, "no", false, "n", false, "false", false);

    private Columns() {}

    /// All columns of a format, in the order of the template.
    public static List<Column<?>> inOrder(ColumnGroup... groups) {
        return Stream.of(groups).<Column<?>>flatMap(group -> group.columns().stream()).toList();
    }

    public static Column<String> key(String name, String meaning, String example) {
        return Column.optional(
                name,
                meaning,
                example,
                "at most 100 characters; never used again for another",
                text -> SourceKey.parse("source", text).map(SourceKey::key));
    }

    public static Column<String> givenNames(String name, String meaning) {
        return Column.optional(name, meaning, "Kelly", NAME_RULE, PersonName::parseGiven);
    }

    public static Column<String> familyName(String name, String meaning) {
        return Column.optional(name, meaning, "Marsden", NAME_RULE, PersonName::parseFamily);
    }

    /// A whole date of birth: a part of one is not enough to tell children apart.
    public static Column<BirthDate> birthDate() {
        return Column.optional(
                "date_of_birth",
                "The child’s date of birth",
                "2011-06-14",
                DATE_RULE + "; not in the future; under 18",
                text -> BirthDate.parse(text).then(Columns::whole));
    }

    private static Checked<BirthDate> whole(BirthDate born) {
        return born instanceof BirthDate.Full
                ? Checked.good(born)
                : Checked.bad(
                        "birth-date-part",
                        "Date of birth is not a whole date",
                        "Send day, month and year");
    }

    public static Column<Gender> gender(String name) {
        return Column.optional(
                name, "The child’s gender", "F", "F, M, or U for not specified", Gender::parse);
    }

    public static Column<String> addressLine(String name, String meaning, String example) {
        return Column.optional(
                name,
                meaning,
                example,
                "one line; letters, digits and the usual punctuation; at most 80 characters",
                text -> Address.parse(List.of(text), null, null).map(a -> a.lines().getFirst()));
    }

    public static Column<Postcode> postcode() {
        return Column.optional(
                "postcode",
                "The postcode of the child’s address",
                "BS15 9ZX",
                "a whole postcode",
                Postcode::parse);
    }

    public static Column<Uprn> uprn() {
        return Column.optional(
                "uprn",
                "The unique property reference number of the address",
                "906700123456",
                "1 to 12 digits",
                Uprn::parse);
    }

    public static Column<NhsNumber> nhsNumber() {
        return Column.optional(
                "nhs_number",
                "The child’s NHS number",
                "999 000 0018",
                "10 digits with the right check digit",
                NhsNumber::parse);
    }

    public static Column<Upn> upn() {
        return Column.optional(
                "upn",
                "The child’s unique pupil number",
                "M999100111001",
                "13 characters with the right check letter",
                Upn::parse);
    }

    public static Column<Urn> schoolUrn() {
        return Column.optional(
                "school_urn",
                "The school’s unique reference number",
                "999101",
                "6 digits",
                Urn::parse);
    }

    public static Column<OdsCode> gpPractice() {
        return Column.optional(
                "gp_practice",
                "The ODS code of the GP practice where the child is registered",
                "Y99001",
                "a letter and 5 digits, or another ODS code",
                OdsCode::parse);
    }

    public static Column<CarerRole> carerRole(String name) {
        return Column.optional(
                name,
                "What this parent or carer is to the child",
                "mother",
                "mother, father, parent, step-parent, foster-carer, guardian, grandparent or other-carer",
                CarerRole::parse);
    }

    public static Column<Telephone> telephone(String name, String meaning, String example) {
        return Column.optional(
                name,
                meaning,
                example,
                "a number of the United Kingdom, or one that begins with + and a country code",
                Telephone::parse);
    }

    public static Column<Email> email(String name, String meaning) {
        return Column.optional(
                name, meaning, "name@example.org", "one e-mail address", Email::parse);
    }

    /// A day that somebody's work began or ended.
    ///
    /// @param words what the day is called in messages, such as "Start date"
    public static Column<LocalDate> day(String name, String words, String meaning, String example) {
        return Column.optional(
                name,
                meaning,
                example,
                DATE_RULE + "; not in the future",
                text -> Days.parse(text, words));
    }

    /// A name of something, such as an organisation; never a sentence.
    public static Column<String> label(
            String name, LabelRules.Kind kind, String meaning, String example) {
        return Column.optional(
                name, meaning, example, kind.rule(), text -> LabelRules.check(text, kind));
    }

    public static Column<Boolean> yesOrNo(String name, String meaning) {
        return Column.optional(
                name, meaning, "no", "yes or no; empty means no", text -> yesOrNo(text.strip()));
    }

    private static Checked<Boolean> yesOrNo(String text) {
        var answer = YES_OR_NO.get(text.toLowerCase(Locale.ROOT));
        return answer != null
                ? Checked.good(answer)
                : Checked.bad("yes-or-no", "This is neither yes nor no", "Send yes or no");
    }

    /// The source's own flag that somebody may not be shown. Whatever it says but "no", the row is
    /// refused: nothing here can protect it yet (decision 12, R-038).
    public static Column<Boolean> restricted(String name) {
        return Column.optional(
                name,
                "Your system’s flag that the record is restricted",
                "",
                "empty or no; any other row is refused, since ContactPoint cannot yet protect it",
                text ->
                        YES_OR_NO.getOrDefault(text.strip().toLowerCase(Locale.ROOT), true)
                                ? Checked.bad(
                                        "restricted",
                                        "ContactPoint cannot yet protect a restricted record",
                                        "Do not send it. If it was sent before, tell the ContactPoint team")
                                : Checked.good(false));
    }
}
