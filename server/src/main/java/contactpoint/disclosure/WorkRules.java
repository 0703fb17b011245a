package contactpoint.disclosure;

import contactpoint.access.ContactDetails;
import contactpoint.person.BirthDate;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Telephone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What must hold of the answers about one's own work (journey P6). In the order of the questions:
/// the first that is broken is the next question.
final class WorkRules {
    static final List<Rule> START =
            List.of(
                    rule(
                            WorkFault.SERVICE_MISSING,
                            (said, known) ->
                                    known.serviceAsked() && isMissing(said, WorkStep.SERVICE)),
                    rule(WorkFault.FROM_MISSING, (said, known) -> isMissing(said, WorkStep.FROM)),
                    rule(
                            WorkFault.FROM_FUTURE,
                            (said, known) -> isAfter(day(said, WorkStep.FROM), known.today())),
                    rule(
                            WorkFault.FROM_BEFORE_BIRTH,
                            (said, known) ->
                                    isAfter(known.born().earliest(), day(said, WorkStep.FROM))),
                    rule(
                            WorkFault.TELEPHONE_MISSING,
                            (said, known) -> telephone(said, known.contact()) == null),
                    rule(WorkFault.LEAD_MISSING, (said, known) -> isMissing(said, WorkStep.LEAD)),
                    rule(
                            WorkFault.LEAD_TAKEN,
                            (said, known) ->
                                    known.led() && said.text(WorkStep.LEAD.code()).equals("yes")));

    static final List<Rule> END =
            List.of(
                    rule(WorkFault.ENDED_MISSING, (said, known) -> isMissing(said, WorkStep.ENDED)),
                    rule(
                            WorkFault.ENDED_FUTURE,
                            (said, known) -> isAfter(day(said, WorkStep.ENDED), known.today())),
                    rule(
                            WorkFault.ENDED_BEFORE_START,
                            (said, known) -> isAfter(known.started(), day(said, WorkStep.ENDED))),
                    rule(
                            WorkFault.HAND_OVER_MISSING,
                            (said, known) -> isMissing(said, WorkStep.HAND_OVER)),
                    rule(
                            WorkFault.LEAD_TO_MISSING,
                            (said, known) ->
                                    known.leadToAsked() && isMissing(said, WorkStep.LEAD_TO)));

    /// The answer that somebody takes over who is not listed yet, and the name of what is typed
    /// then.
    static final String COLLEAGUE = "colleague";

    private WorkRules() {}

    /// What the rules ask of the world.
    ///
    /// @param started when the work began that is to end; null where none is
    /// @param serviceAsked whether the account does not say what service they give
    /// @param led whether somebody else leads
    /// @param leadToAsked whether they lead, and there is somebody who could
    record Known(
            @Classified(Classification.INTERNAL) LocalDate today,
            @Classified(Classification.OPEN) BirthDate born,
            @Classified(Classification.INTERNAL) @Nullable ContactDetails contact,
            @Classified(Classification.LOCATION) @Nullable LocalDate started,
            @Classified(Classification.INTERNAL) boolean serviceAsked,
            @Classified(Classification.LOCATION) boolean led,
            @Classified(Classification.LOCATION) boolean leadToAsked) {
        @Override
        public String toString() {
            return "Known[redacted]";
        }
    }

    /// One rule.
    record Rule(WorkFault fault, Breaks breaks) {}

    /// Whether answers break a rule.
    interface Breaks {
        boolean test(Answers said, Known known);
    }

    /// The first rule that answers break.
    static Optional<WorkFault> find(List<Rule> rules, Answers said, Known known) {
        return rules.stream()
                .filter(rule -> rule.breaks().test(said, known))
                .map(Rule::fault)
                .findFirst();
    }

    /// Whether a step is one of the questions.
    static boolean ask(List<Rule> rules, WorkStep step) {
        return rules.stream().anyMatch(rule -> rule.fault().step() == step);
    }

    /// Answers that no longer hold together are taken away: the name of a colleague who does not
    /// take over, and that who takes over leads where nobody new does.
    static Answers settled(Answers said) {
        if (said.text(WorkStep.HAND_OVER.code()).equals(COLLEAGUE)) {
            return said;
        }
        var without = said.with(COLLEAGUE, "");
        return without.text(WorkStep.LEAD_TO.code()).equals(COLLEAGUE)
                ? without.with(WorkStep.LEAD_TO.code(), "")
                : without;
    }

    /// The first rule about one answer that it breaks.
    static Optional<WorkFault> find(List<Rule> rules, WorkStep step, Answers said, Known known) {
        return find(
                rules.stream().filter(rule -> rule.fault().step() == step).toList(), said, known);
    }

    /// The contact details of an account with what was answered in them: a number that is new takes
    /// the first free line, and never the place of another.
    static @Nullable ContactDetails details(Answers said, @Nullable ContactDetails before) {
        var number = Telephone.parse(said.text("number")).find().orElse(null);
        var line = line(said, before);
        if (!isNew(said) || number == null || line == null) {
            return before;
        }
        return before == null ? new ContactDetails(number, null, null) : before.with(line, number);
    }

    /// The line that was chosen.
    static ContactDetails.@Nullable Line line(Answers said, @Nullable ContactDetails before) {
        if (isNew(said)) {
            return before == null ? ContactDetails.Line.TELEPHONE : free(before);
        }
        return ContactDetails.Line.ofCode(said.text(WorkStep.TELEPHONE.code()));
    }

    /// The number that people will see; null if none was chosen.
    static @Nullable Telephone telephone(Answers said, @Nullable ContactDetails before) {
        var line = line(said, before);
        var details = details(said, before);
        return line == null || details == null ? null : details.number(line);
    }

    private static boolean isNew(Answers said) {
        return said.text(WorkStep.TELEPHONE.code()).equals("new");
    }

    private static ContactDetails.@Nullable Line free(ContactDetails details) {
        if (details.telephone() == null) {
            return ContactDetails.Line.TELEPHONE;
        }
        return details.mobile() == null ? ContactDetails.Line.MOBILE : null;
    }

    private static boolean isMissing(Answers said, WorkStep step) {
        return said.text(step.code()).isEmpty();
    }

    private static @Nullable LocalDate day(Answers said, WorkStep step) {
        return said.day(step.code());
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    private static Rule rule(WorkFault fault, Breaks breaks) {
        return new Rule(fault, breaks);
    }
}
