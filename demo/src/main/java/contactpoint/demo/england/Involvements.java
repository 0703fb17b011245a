package contactpoint.demo.england;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What the six sources hold that say who works with a child: one row for each work.
final class Involvements {
    /// At most so many works of a kind and child have keys of their own.
    private static final int WORKS = 16;

    /// Files of ended work before an adoption that stand though they should be sealed.
    private static final double STALE = .5;

    private static final DateTimeFormatter BY_HAND = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> ADDRESS =
            List.of("address_1", "address_2", "address_3", "address_4", "postcode");

    private final Slips slips;

    Involvements(Slips slips) {
        this.slips = slips;
    }

    void write(Child child, Dice dice, Sheets sheets) {
        for (var work : child.works()) {
            if (work.place() < WORKS && (!child.isAdoptedAway() || dice.chance(STALE))) {
                write(child, work, dice, sheets);
            }
        }
    }

    private void write(Child child, Work work, Dice dice, Sheets sheets) {
        var rates =
                switch (work.kind()) {
                    case HEALTH_VISITING, SCHOOL_NURSING -> Rates.COMMUNITY_HEALTH;
                    case SOCIAL_CARE, FAMILY_SUPPORT, YOUTH_WORK, YOUNG_CARERS, EDUCATION_WELFARE ->
                            Rates.COUNCIL;
                    case HOUSING -> Rates.HOUSING;
                    case YOUTH_JUSTICE -> Rates.JUSTICE;
                    case SCHOOL_STAFF -> Rates.SCHOOL_MANAGEMENT;
                    case VOLUNTARY -> Rates.VOLUNTARY;
                };
        var said = slips.say(child, rates, work.started(), dice);
        var row =
                switch (work.kind()) {
                    case HEALTH_VISITING, SCHOOL_NURSING -> communityHealth(child, work, said);
                    case SOCIAL_CARE, FAMILY_SUPPORT, YOUTH_WORK, YOUNG_CARERS, EDUCATION_WELFARE ->
                            council(child, work, said);
                    case HOUSING -> housing(child, work, said);
                    case YOUTH_JUSTICE -> justice(child, work, said);
                    case SCHOOL_STAFF -> schoolManagement(child, work, said);
                    case VOLUNTARY -> voluntary(child, work, said);
                };
        if (dice.chance(rates.of(Slip.REFUSED))) {
            row.spoil(said.kinds, dice);
        }
        sheets.add(row, child.id(), said.kinds, child.origin().code(), child.household());
    }

    private static Row communityHealth(Child child, Work work, Said said) {
        var row = new Row(Format.COMMUNITY_HEALTH);
        row.put("involvement_id", key("CH-", 505, child, work))
                .put("patient_id", Keys.of("CP-", 506, child.number()))
                .put("nhs_number", said.nhs)
                .put("service", work.kind().code);
        person(row, said, "gender");
        worker(row, work);
        role(row, child, work);
        return row;
    }

    private static Row council(Child child, Work work, Said said) {
        var row = new Row(Format.COUNCIL);
        row.put("involvement_id", key("I-", 607, child, work))
                .put("person_id", Keys.of("S-", 608, child.number()))
                .put("nhs_number", said.nhs)
                .put("service", work.kind().code);
        person(row, said, "gender");
        worker(row, work);
        role(row, child, work);
        return row;
    }

    private static Row housing(Child child, Work work, Said said) {
        var row = new Row(Format.HOUSING);
        row.put("case_id", key("HC-", 709, child, work))
                .put("person_id", Keys.of("HP-", 710, child.number()))
                .put("given_names", said.givenNames())
                .put("family_name", said.family)
                .put("date_of_birth", said.born)
                .put("gender", said.gender)
                .put(ADDRESS, said.address())
                .put("uprn", said.uprn());
        worker(row, work);
        role(row, child, work);
        return row;
    }

    private static Row justice(Child child, Work work, Said said) {
        var row = new Row(Format.JUSTICE);
        row.put("case_id", key("YJ-", 811, child, work))
                .put("person_id", Keys.of("YP-", 812, child.number()))
                .put("lead_professional", yes(work.isLead()));
        person(row, said, "gender");
        worker(row, work);
        return row;
    }

    private static Row schoolManagement(Child child, Work work, Said said) {
        var row = new Row(Format.SCHOOL_MANAGEMENT);
        row.put("involvement_id", key("SM-", 913, child, work))
                .put("pupil_id", Keys.of("SP-", 914, child.number()))
                .put("upn", said.upn);
        person(row, said, "sex");
        var school = Dated.on(work.started(), child.schools()).school();
        if (school != null) {
            row.put("school_urn", school.urn())
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
        var at = said.home;
        var row = new Row(Format.VOLUNTARY);
        row.put("reference", key("V-", 115, child, work))
                .put("first_name", said.givenNames())
                .put("last_name", said.family)
                .put("date_of_birth", byHand(said.born))
                .put("postcode", at == null ? "" : at.postcode())
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
        row.put("given_names", said.givenNames())
                .put("family_name", said.family)
                .put("known_as", said.knownAs)
                .put("former_family_name", said.formerFamily)
                .put("date_of_birth", said.born)
                .put(gender, said.gender)
                .put(ADDRESS, said.address());
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
