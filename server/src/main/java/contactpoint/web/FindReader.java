package contactpoint.web;

import contactpoint.disclosure.Ask;
import contactpoint.disclosure.AskAnswer;
import contactpoint.index.SearchCriteria;
import contactpoint.matching.Wanted;
import contactpoint.person.BirthDate;
import contactpoint.person.Checked;
import contactpoint.person.ChildNumber;
import contactpoint.person.PersonName;
import contactpoint.person.PostcodeTerm;
import contactpoint.person.Problem;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads the forms of "Find a child": what is wrong field by field, or what is asked. What a search
/// must say at least is not decided here but by `disclosure`.
final class FindReader {
    private static final int LONGEST_SCHOOL = 100;

    private final FindForm form;
    private final Policy policy;
    private final LocalDate today;
    private FormErrors errors = FormErrors.none();

    private FindReader(FindForm form, Policy policy, LocalDate today) {
        this.form = form;
        this.policy = policy;
        this.today = today;
    }

    /// What a form says.
    sealed interface Read {
        /// It asks this.
        record Good(Ask ask) implements Read {}

        /// Something has to be mended first.
        record Wrong(FormErrors errors) implements Read {}
    }

    /// Reads the form with details.
    static Read details(FindForm form, Policy policy, LocalDate today) {
        return new FindReader(form, policy, today).details();
    }

    /// Reads the form with a number.
    static Read number(FindForm form, Policy policy, LocalDate today) {
        return new FindReader(form, policy, today).number();
    }

    /// The error of something that a search lacks.
    static FormErrors missing(AskAnswer.Missing missing, Policy policy) {
        var none = FormErrors.none();
        return switch (missing) {
            case REASON -> none.and("reason", "Select why you are looking for this child");
            case REASON_DETAILS ->
                    none.and(
                            "reason-details",
                            "Enter more detail, for example the task you are doing");
            case REASON_DETAILS_SHORTER ->
                    none.and(
                            "reason-details",
                            "Details must be "
                                    + policy.reasonDetails().longest()
                                    + " characters or fewer");
            case MORE_THAN_A_NAME ->
                    none.and(
                            "born",
                            "born-day",
                            "Enter a date of birth, age, postcode or school as well as the name");
            case SCHOOL_LONGER ->
                    none.and("school", "Enter at least 3 letters of the school’s name");
            case FIRST_NAME -> none.and("first", "Enter a first name, or its first letter");
            case LAST_NAME ->
                    none.and(
                            "last",
                            "Enter a last name. Without one, enter the first name, the full date"
                                    + " of birth and the whole postcode");
        };
    }

    private Read number() {
        reason();
        if (form.number().isEmpty()) {
            wrong("number", "number", "Enter a ContactPoint number");
            return new Read.Wrong(errors);
        }
        var number = value("number", "number", ChildNumber.parse(form.number()));
        return errors.isEmpty() && number != null
                ? new Read.Good(ask(new SearchCriteria.ByNumber(number)))
                : new Read.Wrong(errors);
    }

    private Read details() {
        reason();
        var first = value("first", "first", PersonName.parseGiven(form.first()));
        var last = value("last", "last", PersonName.parseFamily(form.last()));
        if (first != null && first.isEmpty() && last != null && last.isEmpty()) {
            errors = errors.and("last", "Enter a first name and a last name");
        }
        var born = born();
        var age = born == null && errors.isEmpty() ? age() : null;
        var postcode =
                form.postcode().isEmpty()
                        ? null
                        : value("postcode", "postcode", postcode(form.postcode()));
        var school = form.school().isEmpty() ? null : form.school();
        if (school != null && school.length() > LONGEST_SCHOOL) {
            errors =
                    errors.and(
                            "school", "School must be " + LONGEST_SCHOOL + " characters or fewer");
        }
        if (!errors.isEmpty() || first == null || last == null) {
            return new Read.Wrong(errors);
        }
        var wanted =
                age == null
                        ? Wanted.parse(first, last, born).orThrow()
                        : Wanted.parse(
                                        first,
                                        last,
                                        today.getYear() - age - 2,
                                        today.getYear() - age + 1)
                                .orThrow();
        return new Read.Good(ask(new SearchCriteria.ByDetails(wanted, postcode, school)));
    }

    private Ask ask(SearchCriteria criteria) {
        var details = form.details().isEmpty() ? null : form.details();
        boolean needed =
                policy.findReason(form.reason()).map(Policy.Reason::detailsNeeded).orElse(false);
        return new Ask(form.reason(), needed ? details : null, criteria);
    }

    private void reason() {
        if (policy.findReason(form.reason()).isEmpty()) {
            errors = errors.and("reason", "Select why you are looking for this child");
        }
    }

    private @Nullable BirthDate born() {
        if (!form.hasDate()) {
            return null;
        }
        if (form.year().isEmpty()) {
            wrong("born", "born-year", "Date of birth must include a year");
            return null;
        }
        var born =
                value("born", "born-day", BirthDate.parse(form.day(), form.month(), form.year()));
        if (born != null && born.isAfter(today)) {
            wrong("born", "born-day", "Date of birth must be today or in the past");
            return null;
        }
        return born;
    }

    private @Nullable Integer age() {
        if (form.age().isEmpty()) {
            return null;
        }
        int oldest = policy.adultAge() - 1;
        if (form.age().matches("[0-9]{1,2}") && Integer.parseInt(form.age()) <= oldest) {
            return Integer.parseInt(form.age());
        }
        wrong("age", "age", "Age must be a whole number from 0 to " + oldest);
        return null;
    }

    private static Checked<PostcodeTerm> postcode(String typed) {
        return switch (PostcodeTerm.parse(typed)) {
            case Checked.Good<PostcodeTerm> good -> good;
            case Checked.Bad<PostcodeTerm> bad ->
                    Checked.bad("postcode", "Enter a full UK postcode or its first half", "");
        };
    }

    private void wrong(String field, String target, String words) {
        errors = errors.and(field, target, words);
    }

    private <T> @Nullable T value(String field, String target, Checked<T> checked) {
        return switch (checked) {
            case Checked.Good<T>(T value) -> value;
            case Checked.Bad<T>(Problem problem) -> {
                wrong(field, target, problem.why());
                yield null;
            }
        };
    }
}
