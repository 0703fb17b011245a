package contactpoint.demo.england;

import contactpoint.demo.england.Child.Caf;
import contactpoint.demo.england.Child.Schooled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who works with a child over the years: work that begins and ends, goes from one worker to the
/// next, and follows the child to another area.
final class WorkYears {
    /// Work that ended longer ago is in no file.
    private static final int ENDED_WITHIN_YEARS = 2;

    private static final int STARTED_WITHIN_MONTHS = 48;
    private static final int DAYS_OF_A_MONTH = 28;
    private static final double HANDED_OVER = .2;
    private static final double FEW_LEAD = .2;
    private static final double MANY_LEAD = .45;
    private static final double CAF = .2;
    private static final double CAF_PAST = .35;

    private final LocalDate day;
    private final Workforce workforce;

    WorkYears(LocalDate day, Workforce workforce) {
        this.day = day;
        this.workforce = workforce;
    }

    /// What the child's life says of when and where somebody may work with it.
    record Life(
            LocalDate born,
            LocalDate since,
            @Nullable LocalDate until,
            List<Home> homes,
            List<Schooled> schools) {}

    /// In the order of [Work.Kind], then of time.
    List<Work> of(Life life, Dice dice) {
        var all = new ArrayList<Work>();
        for (var kind : Work.Kind.values()) {
            if (dice.chance(kind.share)) {
                add(all, kind, life, dice);
            }
        }
        return all;
    }

    /// The same with at most one lead professional among those who still work with the child.
    List<Work> withLead(List<Work> works, Dice dice) {
        var candidates = mayLead(works);
        if (candidates.isEmpty() || !dice.chance(candidates.size() > 1 ? MANY_LEAD : FEW_LEAD)) {
            return works;
        }
        var leader = dice.one(candidates);
        return works.stream().map(work -> work.equals(leader) ? work.leading() : work).toList();
    }

    /// Whether there is a common assessment, and who holds it.
    Caf caf(List<Work> works, Dice dice) {
        var candidates = mayLead(works);
        if (candidates.size() < 2 || !dice.chance(CAF)) {
            return Caf.NONE;
        }
        return dice.chance(CAF_PAST)
                ? new Caf("past", null)
                : new Caf(
                        "current",
                        candidates.stream()
                                .filter(Work::isLead)
                                .findFirst()
                                .orElse(candidates.getFirst()));
    }

    private static List<Work> mayLead(List<Work> works) {
        return works.stream()
                .filter(work -> work.ended() == null && work.kind().mayLead())
                .filter(work -> work.kind() != Work.Kind.HEALTH_VISITING || works.size() > 1)
                .toList();
    }

    private void add(List<Work> all, Work.Kind kind, Life life, Dice dice) {
        var last = life.until() == null ? day : life.until();
        var earliest = latest(life.born().plusYears(kind.fromAge), life.since());
        var ends = earliest(life.born().plusYears(kind.toAge), last);
        if (kind == Work.Kind.SCHOOL_STAFF && !life.schools().isEmpty()) {
            earliest = latest(earliest, life.schools().getFirst().from());
        }
        if (kind != Work.Kind.HEALTH_VISITING) {
            earliest = latest(earliest, day.minusMonths(STARTED_WITHIN_MONTHS));
        }
        if (!earliest.isBefore(ends)) {
            return;
        }
        var started =
                kind == Work.Kind.HEALTH_VISITING
                        ? earliest(earliest.plusDays(dice.between(9, 16)), ends)
                        : dice.day(earliest, ends.minusDays(1));
        var months = kind == Work.Kind.HEALTH_VISITING ? 61 : dice.between(1, 2 * kind.months);
        var rest = dice.below(DAYS_OF_A_MONTH);
        var stops = earliest(started.plusMonths(months).minusDays(rest), ends);
        split(all, kind, life, started, stops, dice);
    }

    /// Cuts work where it must end, and where one worker hands over to the next.
    private void split(
            List<Work> all,
            Work.Kind kind,
            Life life,
            LocalDate started,
            LocalDate stops,
            Dice dice) {
        var from = started;
        for (var cut : cuts(kind, life)) {
            if (cut.isAfter(from) && cut.isBefore(stops)) {
                piece(all, kind, life, from, cut, dice);
                from = cut.plusDays(dice.between(7, 40));
            }
        }
        var days = (int) (stops.toEpochDay() - from.toEpochDay());
        if (days > 60 && dice.chance(HANDED_OVER)) {
            var handed = from.plusDays(dice.between(30, days - 1));
            piece(all, kind, life, from, handed, dice);
            from = handed;
        }
        piece(all, kind, life, from, stops, dice);
    }

    /// Where work must end: at a move to another area, for school staff at a change of school.
    private static List<LocalDate> cuts(Work.Kind kind, Life life) {
        var cuts = new ArrayList<LocalDate>();
        if (kind == Work.Kind.SCHOOL_STAFF) {
            life.schools().stream().skip(1).map(Schooled::from).forEach(cuts::add);
            return cuts;
        }
        for (var i = 1; i < life.homes().size(); i++) {
            var home = life.homes().get(i);
            if (home.isAcrossFrom(life.homes().get(i - 1))) {
                cuts.add(home.from());
            }
        }
        return cuts;
    }

    /// Nobody begins or ends at a weekend.
    private void piece(
            List<Work> all,
            Work.Kind kind,
            Life life,
            LocalDate begins,
            LocalDate stops,
            Dice dice) {
        var isOver = stops.isBefore(day) || life.until() != null;
        var from = Workdays.onOrBefore(begins, earliest(kind, life, begins));
        var to = isOver ? Workdays.onOrBefore(stops, life.since()) : stops;
        if ((isOver && !from.isBefore(to))
                || from.isAfter(day)
                || to.isBefore(day.minusYears(ENDED_WITHIN_YEARS))) {
            return;
        }
        var worker = worker(kind, life, from, dice);
        if (worker != null) {
            var place =
                    (int)
                            all.stream()
                                    .filter(work -> work.kind().source.equals(kind.source))
                                    .count();
            all.add(new Work(kind, place, worker, from, isOver ? to : null, false));
        }
    }

    /// Who works at a school does not begin before the child comes to it.
    private static LocalDate earliest(Work.Kind kind, Life life, LocalDate begins) {
        return kind == Work.Kind.SCHOOL_STAFF && !life.schools().isEmpty()
                ? latest(life.since(), Dated.on(begins, life.schools()).from())
                : life.since();
    }

    private @Nullable Worker worker(Work.Kind kind, Life life, LocalDate from, Dice dice) {
        if (kind != Work.Kind.SCHOOL_STAFF) {
            return workforce.draw(kind, Dated.on(from, life.homes()), dice);
        }
        if (life.schools().isEmpty()) {
            return null;
        }
        var school = Dated.on(from, life.schools()).school();
        return school == null ? null : workforce.draw(school, dice);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
