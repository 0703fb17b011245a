package contactpoint.web;

import contactpoint.access.ContactDetails;
import contactpoint.disclosure.PersonView;
import contactpoint.disclosure.WorkFault;
import contactpoint.disclosure.WorkFormView;
import contactpoint.disclosure.WorkStep;
import contactpoint.person.Checked;
import contactpoint.person.Telephone;
import contactpoint.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The questions about one's own work, in words: what can be chosen, and what is wrong.
final class WorkForm {
    static final String NOBODY = "nobody";
    static final String COLLEAGUE = "colleague";
    static final String NEW = "new";

    private WorkForm() {}

    /// What was answered to a step.
    static String typed(WorkFormView view, WorkStep step) {
        return view.typed().getOrDefault(step.code(), "");
    }

    /// The questions of somebody who begins, in their order.
    static List<WorkStep> startSteps(WorkFormView view) {
        return view.serviceAsked()
                ? List.of(WorkStep.SERVICE, WorkStep.FROM, WorkStep.TELEPHONE, WorkStep.LEAD)
                : List.of(WorkStep.FROM, WorkStep.TELEPHONE, WorkStep.LEAD);
    }

    /// The questions of somebody who ends, in their order.
    static List<WorkStep> endSteps(WorkFormView view) {
        return view.leadToAsked()
                ? List.of(WorkStep.ENDED, WorkStep.HAND_OVER, WorkStep.LEAD_TO)
                : List.of(WorkStep.ENDED, WorkStep.HAND_OVER);
    }

    static List<Choice> services(Policy policy) {
        return policy.serviceTypes().stream()
                .map(type -> new Choice(type.code(), type.words()))
                .toList();
    }

    /// The account's numbers, and another where there is room.
    static List<Choice> numbers(@Nullable ContactDetails contact) {
        var choices = new ArrayList<Choice>();
        if (contact != null && contact.telephone() != null) {
            choices.add(new Choice("telephone", contact.telephone().display()));
        }
        if (contact != null && contact.mobile() != null) {
            choices.add(new Choice("mobile", contact.mobile().display()));
        }
        if (choices.size() < 2) {
            choices.add(new Choice(NEW, "Another number"));
        }
        return choices;
    }

    /// Who can take over: who else works with the child, and a colleague, who is listed anew: not
    /// with a child who has died.
    static List<Choice> handOver(WorkFormView view) {
        var choices = people(view);
        if (!view.died()) {
            choices.add(new Choice(COLLEAGUE, "A colleague at " + view.organisation()));
        }
        return choices;
    }

    /// Who can lead: who else works with the child, and the colleague who takes over.
    static List<Choice> leadTo(WorkFormView view, boolean ending) {
        var choices = people(view);
        if (ending && typed(view, WorkStep.HAND_OVER).equals(COLLEAGUE)) {
            choices.add(new Choice(COLLEAGUE, view.typed().getOrDefault(COLLEAGUE, "")));
        }
        return choices;
    }

    private static List<Choice> people(WorkFormView view) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(NOBODY, "Nobody"));
        for (PersonView person : view.others()) {
            choices.add(new Choice(person.value(), person.name() + " (" + person.what() + ")"));
        }
        return choices;
    }

    /// What is typed of a telephone number: kept in its one form, or what is wrong with it.
    static FormErrors readNumber(String typed, Map<String, String> answers) {
        if (typed.isEmpty()) {
            return FormErrors.none().and("number", "Enter a telephone number");
        }
        return switch (Telephone.parse(typed)) {
            case Checked.Good<Telephone>(Telephone number) -> {
                answers.put("number", number.canonical());
                yield FormErrors.none();
            }
            case Checked.Bad<Telephone> _ ->
                    FormErrors.none()
                            .and(
                                    "number",
                                    "Enter a telephone number, like 0117 496 0142 or 07700 900155");
        };
    }

    static FormErrors errors(WorkFault fault, WorkFormView view, DayForm day) {
        var none = FormErrors.none();
        return switch (fault) {
            case SERVICE_MISSING -> none.and("service", "Select what kind of service you give");
            case FROM_MISSING -> day.errors("you started");
            case FROM_FUTURE -> day.wrong("Date you started must be today or in the past");
            case FROM_BEFORE_BIRTH ->
                    day.wrong(
                            "Date you started must be the same as or after "
                                    + view.bornFrom()
                                    + (view.bornFrom().equals(view.born())
                                            ? " when " + view.firstName() + " was born"
                                            : ": "
                                                    + view.firstName()
                                                    + " was born in "
                                                    + view.born()));
            case TELEPHONE_MISSING ->
                    none.and("telephone", "Select which telephone number people should see");
            case LEAD_MISSING -> none.and("lead", "Select yes if you are the lead professional");
            case LEAD_TAKEN ->
                    none.and(
                            "lead",
                            (view.lead() == null ? "Somebody else" : view.lead())
                                    + " is lead professional now. Ask them to hand over");
            case LEAD_LOST ->
                    none.and("lead", "You are not lead professional any more. Nothing was changed");
            case ENDED_MISSING -> day.errors("you ended");
            case ENDED_FUTURE -> day.wrong("Date you ended must be today or in the past");
            case ENDED_BEFORE_START ->
                    day.wrong(
                            "Date you ended must be the same as or after "
                                    + (view.mine() == null ? "" : view.mine().since())
                                    + " when you started");
            case HAND_OVER_MISSING -> none.and("hand-over", "Select who takes over from you");
            case COLLEAGUE_MISSING -> none.and(COLLEAGUE, "Enter your colleague’s name");
            case COLLEAGUE_UNKNOWN ->
                    none.and(
                            COLLEAGUE,
                            "Nobody of that name at "
                                    + view.organisation()
                                    + " uses ContactPoint. Check the spelling");
            case COLLEAGUE_AMBIGUOUS ->
                    none.and(
                            COLLEAGUE,
                            "More than one colleague has that name. Enter their user name");
            case COLLEAGUE_WITHOUT_CONTACT ->
                    none.and(
                            COLLEAGUE,
                            "Your colleague has no telephone number on their account. Ask them to"
                                    + " add one");
            case COLLEAGUE_NOT_HERE ->
                    none.and(
                            COLLEAGUE,
                            "Your colleague cannot be listed here. Ask your ContactPoint team");
            case LEAD_TO_MISSING -> none.and("lead-to", "Select who should be lead professional");
        };
    }
}
