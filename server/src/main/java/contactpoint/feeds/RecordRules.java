package contactpoint.feeds;

import contactpoint.involvement.Work;
import contactpoint.person.BirthDate;
import contactpoint.person.Problem;
import contactpoint.policy.Ages;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What must be true of every source's record on the day it comes. Each is a named value with the
/// requirement that it serves; the document of the feeds lists them.
final class RecordRules {
    /// Years after which a date of birth is a slip and not an age: the law lets nobody stay longer
    ///
    private static final int OLDEST = 25;

    static final List<Rule> ALL =
            List.of(
                    rule(
                            "date_of_birth",
                            "birth-date-future",
                            "Date of birth is in the future",
                            "Check the date",
                            "R-008",
                            (record, day) -> record.said().born().isAfter(day.today())),
                    rule(
                            "date_of_birth",
                            "birth-date-old",
                            "Date of birth is more than 25 years ago",
                            "Check the date",
                            "R-008",
                            (record, day) -> day.hasReached(record, OLDEST)),
                    rule(
                            "date_of_birth",
                            "birth-date-adult",
                            "This person has grown up",
                            "Do not send people who have reached 18",
                            "R-027",
                            (record, day) ->
                                    day.hasReached(record, day.policy().adultAge())
                                            && !day.hasReached(record, OLDEST)),
                    rule(
                            "date_of_death",
                            "died-future",
                            "Date of death is in the future",
                            "Check the date",
                            "statutory guidance, 2007",
                            (record, day) -> day.isBefore(died(record))),
                    rule(
                            "date_of_death",
                            "died-before-birth",
                            "Date of death is before the date of birth",
                            "Check both dates",
                            "statutory guidance, 2007",
                            RecordRules::diedBeforeBirth),
                    rule(
                            "started",
                            "started-future",
                            "Start date is in the future",
                            "Send it when the work has started",
                            "R-018",
                            (record, day) -> day.isBefore(work(record).map(Work::started))),
                    rule(
                            "started",
                            "started-before-birth",
                            "Start date is before the date of birth",
                            "Check both dates",
                            "R-018",
                            RecordRules::startedBeforeBirth),
                    rule(
                            "ended",
                            "ended-future",
                            "End date is in the future",
                            "Send it when the work has ended",
                            "R-035",
                            (record, day) -> day.isBefore(work(record).map(Work::ended))));

    private RecordRules() {}

    /// The day on which a record comes, and the law on it.
    record Day(LocalDate today, Policy policy) {
        private boolean isBefore(Optional<LocalDate> other) {
            return other.isPresent() && today.isBefore(other.get());
        }

        private boolean hasReached(FeedRecord record, int age) {
            return Ages.hasReached(record.said().born(), age, today);
        }
    }

    /// One rule.
    ///
    /// @param field the column that sources give the value in
    /// @param because the requirement that it serves
    record Rule(String field, Problem problem, String because, Breaks breaks) {}

    /// Whether a record breaks a rule.
    interface Breaks {
        boolean test(FeedRecord record, Day day);
    }

    /// Everything that is wrong with a record.
    static List<Refusal> check(FeedRecord record, Day day) {
        return ALL.stream()
                .filter(rule -> rule.breaks.test(record, day))
                .map(rule -> new Refusal(rule.field, rule.problem))
                .toList();
    }

    private static Rule rule(
            String field, String code, String why, String mend, String because, Breaks breaks) {
        return new Rule(field, new Problem(code, why, mend), because, breaks);
    }

    private static Optional<Work> work(FeedRecord record) {
        return Optional.ofNullable(record.attachment().work());
    }

    private static Optional<LocalDate> died(FeedRecord record) {
        return Optional.ofNullable(record.said().died());
    }

    private static boolean diedBeforeBirth(FeedRecord record, Day day) {
        return record.said().born() instanceof BirthDate.Full(LocalDate born)
                && died(record).filter(died -> died.isBefore(born)).isPresent();
    }

    /// Of a birth in the future that is said already.
    private static boolean startedBeforeBirth(FeedRecord record, Day day) {
        return record.said().born() instanceof BirthDate.Full(LocalDate born)
                && !born.isAfter(day.today())
                && work(record).filter(work -> work.started().isBefore(born)).isPresent();
    }
}
