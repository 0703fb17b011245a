package contactpoint.disclosure;

import contactpoint.involvement.Involvement;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes the views of the pages about one's own work, and reads whom a choice on them means.
final class WorkForms {
    private final WorkFacts.Known known;
    private final Answers said;
    private final Policy policy;
    private final Function<Involvement, String> choice;

    /// @param choice what stands for somebody on a page
    WorkForms(
            WorkFacts.Known known,
            Answers said,
            Policy policy,
            Function<Involvement, String> choice) {
        this.known = known;
        this.said = said;
        this.policy = policy;
        this.choice = choice;
    }

    WorkFormView view() {
        var child = known.child();
        var lead = known.lead();
        return new BuiltWorkFormView(
                child.names().display(),
                Entries.firstName(child.names()),
                child.born().display(),
                Words.day(child.born().earliest()),
                known.user().jobTitle(),
                known.user().organisation().name(),
                service(),
                known.services().isEmpty(),
                known.hasDied(),
                lead == null ? null : lead.work().practitioner().display(),
                known.leads(),
                known.isLeadToAsked(said),
                known.findMine().or(known::findOver).map(this::entry).orElse(null),
                tookOver(),
                known.others().stream().map(this::person).toList(),
                said.typed(),
                words());
    }

    private @Nullable String tookOver() {
        var over = known.over();
        if (over == null || over.handedTo() == null) {
            return null;
        }
        var who = known.tookOver();
        return who == null
                ? "Somebody who is not listed any more"
                : who.work().practitioner().display();
    }

    /// One of the reader's entries, or one that may be.
    EntryView entry(Involvement each) {
        return new Entries(policy, known.today())
                .view(choice.apply(each), known.child(), known.hasDied(), each);
    }

    /// Whom a choice means; null for nobody of those who are listed.
    @Nullable Involvement chosen(String value) {
        return known.others().stream()
                .filter(each -> choice.apply(each).equals(value))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String service() {
        var services = known.services();
        return services.isEmpty()
                ? policy.findServiceType(said.text(WorkStep.SERVICE.code()))
                        .map(Policy.ServiceType::words)
                        .orElse(null)
                : services.getFirst().words();
    }

    private PersonView person(Involvement each) {
        var work = each.work();
        return new BuiltPersonView(
                choice.apply(each),
                work.practitioner().display(),
                work.jobTitle() + ", " + work.organisation());
    }

    private Map<String, String> words() {
        var words = new TreeMap<String, String>();
        for (var step : List.of(WorkStep.FROM, WorkStep.ENDED)) {
            LocalDate day = said.day(step.code());
            if (day != null) {
                words.put(step.code(), Words.day(day));
            }
        }
        var number = WorkRules.telephone(said, known.contact());
        if (number != null) {
            words.put(WorkStep.TELEPHONE.code(), number.display());
        }
        words.put(
                WorkStep.LEAD.code(), said.text(WorkStep.LEAD.code()).equals("yes") ? "Yes" : "No");
        words.put(WorkStep.HAND_OVER.code(), who(said.text(WorkStep.HAND_OVER.code())));
        words.put(WorkStep.LEAD_TO.code(), who(said.text(WorkStep.LEAD_TO.code())));
        return words;
    }

    private String who(String value) {
        if (value.equals("colleague")) {
            return said.text("colleague");
        }
        var person = chosen(value);
        return person == null ? "Nobody" : person.work().practitioner().display();
    }
}
