package contactpoint.feeds;

import contactpoint.involvement.Work;
import contactpoint.person.BirthDate;
import contactpoint.person.Problem;
import contactpoint.policy.Ages;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What must be true of every source's record, judged on the day it comes.
final class RecordRules {
    /// Years after which a date of birth is a slip and not somebody's age. The law lets nobody stay
    /// longer.
    private static final int OLDEST = 25;

    static final List<Rule> ALL =
            List.of(
                    new Rule(
                            "date_of_birth",
                            new Problem(
                                    "birth-date-future",
                                    "Date of birth is in the future",
                                    "Check the date"),
                            "R-008",
                            (record, today, policy) -> record.said().born().isAfter(today)),
                    new Rule(
                            "date_of_birth",
                            new Problem(
                                    "birth-date-old",
                                    "Date of birth is more than 25 years ago",
                                    "Check the date"),
                            "R-008",
                            (record, today, policy) ->
                                    Ages.hasReached(record.said().born(), OLDEST, today)),
                    new Rule(
                            "date_of_birth",
                            new Problem(
                                    "birth-date-adult",
                                    "This person has grown up",
                                    "Do not send people who have reached 18"),
                            "R-027",
                            (record, today, policy) ->
                                    Ages.hasReached(record.said().born(), policy.adultAge(), today)
                                            && !Ages.hasReached(
                                                    record.said().born(), OLDEST, today)),
                    new Rule(
                            "started",
                            new Problem(
                                    "started-future",
                                    "Start date is in the future",
                                    "Send it when the work has started"),
                            "R-018",
                            (record, today, policy) -> {
                                var work = record.attachment().work();
                                return work != null && work.started().isAfter(today);
                            }),
                    new Rule(
                            "started",
                            new Problem(
                                    "started-before-birth",
                                    "Start date is before the date of birth",
                                    "Check both dates"),
                            "R-018",
                            (record, today, policy) ->
                                    startedBeforeBirth(record.attachment().work(), record)),
                    new Rule(
                            "ended",
                            new Problem(
                                    "ended-future",
                                    "End date is in the future",
                                    "Send it when the work has ended"),
                            "R-035",
                            (record, today, policy) -> {
                                var work = record.attachment().work();
                                return work != null
                                        && work.ended() != null
                                        && work.ended().isAfter(today);
                            }));

    private RecordRules() {}

    /// One rule.
    ///
    /// @param field the column that sources give the value in
    /// @param because the requirement that it serves
    record Rule(String field, Problem problem, String because, Breaks breaks) {}

    /// Whether a record breaks a rule.
    interface Breaks {
        boolean test(FeedRecord record, LocalDate today, Policy policy);
    }

    /// Everything that is wrong with a record.
    static List<Refusal> check(FeedRecord record, LocalDate today, Policy policy) {
        return ALL.stream()
                .filter(rule -> rule.breaks.test(record, today, policy))
                .map(rule -> new Refusal(rule.field, rule.problem))
                .toList();
    }

    private static boolean startedBeforeBirth(@Nullable Work work, FeedRecord record) {
        return work != null
                && record.said().born() instanceof BirthDate.Full(LocalDate born)
                && work.started().isBefore(born);
    }
}
