package contactpoint.demo.england;

import contactpoint.person.CarerRole;
import contactpoint.policy.Ages;
import java.time.LocalDate;
import java.util.List;

/// What the four national registers hold: one row a child, or none.
final class Registers {
    /// Rows of the child before an adoption that stand though they should not. The register of
    /// births keeps its first entry by law.
    private static final double STALE_IN_HEALTH = .12;

    private static final double STALE_IN_EDUCATION = .25;
    private static final double STALE_IN_BENEFITS = .25;

    private static final double KNOWN_AT_HOME = .6;
    private static final double CLAIMED_AFTER_SIXTEEN = .75;
    private static final double NO_KNOWN_ADDRESS = .0015;
    private static final int DAYS_TO_REGISTER = 42;
    private static final List<String> ADDRESS =
            List.of("address_1", "address_2", "address_3", "address_4", "postcode");
    private static final List<String> CLAIMANT_ADDRESS =
            List.of(
                    "claimant_address_1",
                    "claimant_address_2",
                    "claimant_address_3",
                    "claimant_address_4",
                    "claimant_postcode");

    private final LocalDate day;
    private final Slips slips;

    Registers(LocalDate day, Slips slips) {
        this.day = day;
        this.slips = slips;
    }

    void write(Child child, Dice dice, Sheets sheets) {
        health(child, dice, sheets);
        education(child, dice, sheets);
        benefits(child, dice, sheets);
        births(child, dice, sheets);
    }

    private void health(Child child, Dice dice, Sheets sheets) {
        var rates = Rates.HEALTH;
        if (!dice.chance(child.isAdoptedAway() ? STALE_IN_HEALTH : rates.covers())) {
            return;
        }
        var said = slips.say(child, rates, child.died(), dice);
        var row = new Row(Format.HEALTH);
        row.put("local_id", Keys.of("H-", 101, child.number())).put("nhs_number", said.nhs);
        names(row, said, said.givenNames());
        row.put("date_of_birth", said.born)
                .put("gender", said.gender)
                .put(ADDRESS, said.address())
                .put("uprn", dice.chance(.6) ? said.uprn() : "")
                .put("no_known_address", "no");
        if (said.home == null && dice.chance(NO_KNOWN_ADDRESS / rates.of(Slip.NO_ADDRESS))) {
            row.put("no_known_address", "yes");
        }
        if (!child.practices().isEmpty()) {
            var practice = Dated.on(said.heard, child.practices()).practice();
            row.put("gp_practice", practice == null ? "" : practice.code());
        }
        for (var i = 0; i < child.circle().carers().size(); i++) {
            var carer = child.circle().carers().get(i);
            var column = "parent_" + (i + 1) + '_';
            row.put(column + "given_names", slips.written(carer.given(), rates, dice))
                    .put(column + "family_name", slips.written(carer.family(), rates, dice))
                    .put(column + "role", carer.role().code())
                    .put(column + "telephone", carer.telephone())
                    .put(column + "email", carer.email());
        }
        add(child, row, said, rates, dice, sheets);
    }

    private void education(Child child, Dice dice, Sheets sheets) {
        var rates = Rates.EDUCATION;
        if (child.schools().isEmpty()
                || !dice.chance(child.isAdoptedAway() ? STALE_IN_EDUCATION : rates.covers())) {
            return;
        }
        var said = slips.say(child, rates, child.died(), dice);
        var schooled = Dated.on(said.heard, child.schools());
        var school = schooled.school();
        if (school == null && !dice.chance(KNOWN_AT_HOME)) {
            return;
        }
        var row = new Row(Format.EDUCATION);
        row.put("pupil_id", Keys.of("P-", 202, child.number()))
                .put("upn", said.upn)
                .put("former_upn", said.upn == null ? null : child.numbers().formerUpn())
                .put("middle_names", said.middle);
        names(row, said, said.given);
        row.put("date_of_birth", said.born)
                .put("sex", said.gender)
                .put(ADDRESS, said.address())
                .put("uprn", dice.chance(.4) ? said.uprn() : "")
                .put("educated_at_home", school == null ? "yes" : "no");
        if (school != null) {
            row.put("school_urn", school.urn())
                    .put("school_name", school.name())
                    .put("school_telephone", school.telephone())
                    .put("entry_date", schooled.from());
        }
        add(child, row, said, rates, dice, sheets);
    }

    private void benefits(Child child, Dice dice, Sheets sheets) {
        var rates = Rates.BENEFITS;
        var covers =
                child.isAdoptedAway()
                        ? STALE_IN_BENEFITS
                        : Ages.on(child.birth().day(), day) < 16
                                ? rates.covers()
                                : rates.covers() * CLAIMED_AFTER_SIXTEEN;
        if (child.circle().claimant().role() == CarerRole.FOSTER_CARER || !dice.chance(covers)) {
            return;
        }
        var said = slips.say(child, rates, child.died(), dice);
        var claimant = child.circle().claimant();
        var row = new Row(Format.BENEFITS);
        row.put("child_id", Keys.of("B-", 303, child.number()))
                .put("given_names", said.givenNames())
                .put("family_name", said.family)
                .put("date_of_birth", said.born)
                .put("gender", said.gender)
                .put("claimant_given_names", slips.written(claimant.given(), rates, dice))
                .put("claimant_family_name", slips.written(claimant.family(), rates, dice));
        var elsewhere = child.circle().claimantHome();
        if (elsewhere != null) {
            row.put(
                    CLAIMANT_ADDRESS,
                    List.of(
                            elsewhere.street(),
                            elsewhere.locality(),
                            elsewhere.area().town(),
                            "",
                            elsewhere.postcode()));
        } else {
            row.put(CLAIMANT_ADDRESS, said.address());
        }
        add(child, row, said, rates, dice, sheets);
    }

    /// The first entry, made within 42 days; a child that was adopted has none in its new name.
    private void births(Child child, Dice dice, Sheets sheets) {
        var rates = Rates.BIRTHS;
        var born = child.birth().day();
        if (!child.birth().isHere()
                || !child.since().equals(born)
                || !dice.chance(rates.covers())) {
            return;
        }
        var registered = born.plusDays(DAYS_TO_REGISTER);
        var said = slips.sayOn(child, registered.isAfter(day) ? day : registered, rates, dice);
        var circle = child.circle();
        var father = circle.father();
        var row = new Row(Format.BIRTHS);
        row.put("entry_id", Keys.of("R-", 404, child.number()))
                .put("nhs_number", said.nhs)
                .put("given_names", said.givenNames())
                .put("family_name", said.family)
                .put("date_of_birth", said.born)
                .put("sex", said.gender)
                .put(ADDRESS, said.address())
                .put("mother_given_names", circle.mother().given())
                .put("mother_family_name", circle.mother().family())
                .put("father_given_names", father == null ? "" : father.given())
                .put("father_family_name", father == null ? "" : father.family())
                .put("date_of_death", child.died());
        add(child, row, said, rates, dice, sheets);
    }

    private static void names(Row row, Said said, String given) {
        row.put("given_names", given)
                .put("family_name", said.family)
                .put("known_as", said.knownAs)
                .put("former_family_name", said.formerFamily);
    }

    private static void add(
            Child child, Row row, Said said, Rates rates, Dice dice, Sheets sheets) {
        if (dice.chance(rates.of(Slip.REFUSED))) {
            row.spoil(said.kinds, dice);
        }
        sheets.add(row, child.id(), said.kinds, child.origin().code(), child.household());
    }
}
