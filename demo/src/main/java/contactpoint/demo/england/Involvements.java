package contactpoint.demo.england;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What the six sources hold that say who works with a child: one row for each work.
final class Involvements {
    /// At most so many works of a kind and child have keys of their own.
    private static final int WORKS = 16;

    /// Files of ended work before an adoption that stand though they should be sealed.
    private static final double STALE = .5;

    private static final DateTimeFormatter BY_HAND =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private final Map<String, Source> sources = new HashMap<>();

    Involvements(Function<Format, Source> all) {
        for (var format :
                List.of(
                        Format.COMMUNITY_HEALTH,
                        Format.COUNCIL,
                        Format.HOUSING,
                        Format.JUSTICE,
                        Format.SCHOOL_MANAGEMENT,
                        Format.VOLUNTARY)) {
            sources.put(format.source(), all.apply(format));
        }
    }

    /// What is said of the child is drawn once for each source, and for each charity.
    void write(Child child, Sheets sheets) {
        var works = child.works().stream().filter(work -> work.place() < WORKS).toList();
        var told = new HashMap<String, Said>();
        for (var work : works) {
            var source = sources.get(work.kind().source);
            if (source == null) {
                throw new IllegalArgumentException("no source of " + work.kind());
            }
            if (child.isAdoptedAway() && !source.knows(child, STALE)) {
                continue;
            }
            var said =
                    told.computeIfAbsent(
                            work.kind().source + '|' + desk(work),
                            _ -> source.say(child, desk(work), first(works, work)));
            source.add(row(child, work, said), child, work.place(), sheets);
        }
    }

    /// A charity has no record but its own.
    private static String desk(Work work) {
        return work.kind() == Work.Kind.VOLUNTARY ? work.worker().organisation() : "";
    }

    /// When whoever wrote it down met the child first: nobody is met before they are born.
    private static LocalDate first(List<Work> works, Work work) {
        return works.stream()
                .filter(each -> each.kind().source.equals(work.kind().source))
                .filter(each -> desk(each).equals(desk(work)))
                .map(Work::started)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Row row(Child child, Work work, Said said) {
        return switch (work.kind()) {
            case HEALTH_VISITING, SCHOOL_NURSING -> communityHealth(child, work, said);
            case SOCIAL_CARE, FAMILY_SUPPORT, YOUTH_WORK, YOUNG_CARERS, EDUCATION_WELFARE ->
                    council(child, work, said);
            case HOUSING -> housing(child, work, said);
            case YOUTH_JUSTICE -> justice(child, work, said);
            case SCHOOL_STAFF -> schoolManagement(child, work, said);
            case VOLUNTARY -> voluntary(child, work, said);
        };
    }

    private static Row communityHealth(Child child, Work work, Said said) {
        var row = new Row(Format.COMMUNITY_HEALTH, child.kinds());
        row.put("involvement_id", key("CH-", 505, child, work))
                .put("patient_id", Keys.of("CP-", 506, child.number()))
                .tell("nhs_number", said, Fact.NHS_NUMBER)
                .put("service", work.kind().code);
        person(row, said, "gender");
        worker(row, work);
        role(row, child, work);
        return row;
    }

    private static Row council(Child child, Work work, Said said) {
        var row = new Row(Format.COUNCIL, child.kinds());
        row.put("involvement_id", key("I-", 607, child, work))
                .put("person_id", Keys.of("S-", 608, child.number()))
                .tell("nhs_number", said, Fact.NHS_NUMBER)
                .put("service", work.kind().code);
        person(row, said, "gender");
        worker(row, work);
        role(row, child, work);
        return row;
    }

    private static Row housing(Child child, Work work, Said said) {
        var row = new Row(Format.HOUSING, child.kinds());
        row.put("case_id", key("HC-", 709, child, work))
                .put("person_id", Keys.of("HP-", 710, child.number()))
                .tell("given_names", said, Fact.GIVEN, Fact.MIDDLE)
                .tell("family_name", said, Fact.FAMILY)
                .tell("date_of_birth", said, Fact.BORN)
                .tell("gender", said, Fact.GENDER)
                .tellAddress("", said)
                .tell("uprn", said, Fact.UPRN);
        worker(row, work);
        role(row, child, work);
        return row;
    }

    private static Row justice(Child child, Work work, Said said) {
        var row = new Row(Format.JUSTICE, child.kinds());
        row.put("case_id", key("YJ-", 811, child, work))
                .put("person_id", Keys.of("YP-", 812, child.number()))
                .put("lead_professional", yes(work.isLead()));
        person(row, said, "gender");
        worker(row, work);
        return row;
    }

    private static Row schoolManagement(Child child, Work work, Said said) {
        var row = new Row(Format.SCHOOL_MANAGEMENT, child.kinds());
        row.put("involvement_id", key("SM-", 913, child, work))
                .put("pupil_id", Keys.of("SP-", 914, child.number()))
                .tell("upn", said, Fact.UPN);
        person(row, said, "sex");
        var school = Dated.on(work.started(), child.schools()).school();
        if (school != null) {
            row.put("school_urn", school.urn(), school.years().kinds("closed-school"))
                    .put("school_name", school.name())
                    .put("school_telephone", school.telephone());
        }
        row.put("staff_given_names", work.worker().given())
                .put("staff_family_name", work.worker().family());
        atWork(row, work);
        role(row, child, work);
        return row;
    }

    private static Row voluntary(Child child, Work work, Said said) {
        var row = new Row(Format.VOLUNTARY, child.kinds());
        row.put("reference", key("V-", 115, child, work))
                .tell("first_name", said, Fact.GIVEN, Fact.MIDDLE)
                .tell("last_name", said, Fact.FAMILY)
                .tell("date_of_birth", said, born -> byHand(LocalDate.parse(born)), Fact.BORN)
                .tell("postcode", said, Fact.POSTCODE)
                .put("organisation", work.worker().organisation())
                .put("worker_first_name", work.worker().given())
                .put("worker_last_name", work.worker().family());
        atWork(row, work);
        var ended = work.ended();
        row.put("started", byHand(work.started())).put("ended", ended == null ? "" : byHand(ended));
        return row;
    }

    private static String key(String prefix, int shift, Child child, Work work) {
        return Keys.of(prefix, shift, child.number() * WORKS + work.place());
    }

    private static void person(Row row, Said said, String gender) {
        row.tell("given_names", said, Fact.GIVEN, Fact.MIDDLE)
                .tell("family_name", said, Fact.FAMILY)
                .tell("known_as", said, Fact.KNOWN_AS)
                .tell("former_family_name", said, Fact.FORMER_FAMILY)
                .tell("date_of_birth", said, Fact.BORN)
                .tell(gender, said, Fact.GENDER)
                .tellAddress("", said);
    }

    private static void worker(Row row, Work work) {
        row.put("organisation", work.worker().organisation())
                .put("worker_given_names", work.worker().given())
                .put("worker_family_name", work.worker().family());
        atWork(row, work);
    }

    private static void atWork(Row row, Work work) {
        row.put("job_title", work.worker().jobTitle())
                .put("telephone", work.worker().telephone())
                .put("email", work.worker().email())
                .put("started", work.started())
                .put("ended", work.ended());
    }

    /// Who holds the assessment says so; the others leave it open.
    private static void role(Row row, Child child, Work work) {
        var caf = child.caf();
        var holder = caf.holder();
        var holds =
                holder != null && holder.kind() == work.kind() && holder.place() == work.place();
        var knows = holds || (caf.status().equals("past") && work.ended() == null);
        row.put("lead_professional", yes(work.isLead()))
                .put("caf", knows ? caf.status() : "")
                .put("caf_holder", yes(holds));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static String byHand(LocalDate date) {
        return BY_HAND.format(date);
    }
}
