package contactpoint.demo.england;

import contactpoint.demo.england.Source.Chance;
import contactpoint.person.CarerRole;
import contactpoint.policy.Ages;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// What the four national registers hold: one row a child, or none.
final class Registers {
    /// Rows of the child before an adoption that stand though they should not. The register of
    /// births keeps its first entry by law.
    static final double STALE_IN_HEALTH = .12;

    static final double STALE_IN_EDUCATION = .25;
    static final double STALE_IN_BENEFITS = .25;

    static final double KNOWN_AT_HOME = .6;
    static final double CLAIMED_AFTER_SIXTEEN = .75;

    /// Of those whose address health lacks: whoever is known to have none.
    private static final double NO_KNOWN_ADDRESS = .375;

    private static final double UPRN_IN_HEALTH = .6;
    private static final double UPRN_IN_EDUCATION = .4;
    private static final int DAYS_TO_REGISTER = 42;
    private static final List<String> CLAIMANT_ADDRESS =
            List.of(
                    "claimant_address_1",
                    "claimant_address_2",
                    "claimant_address_3",
                    "claimant_address_4",
                    "claimant_postcode");

    private final LocalDate day;
    private final Source health;
    private final Source education;
    private final Source benefits;
    private final Source births;

    Registers(LocalDate day, Function<Format, Source> sources) {
        this.day = day;
        health = sources.apply(Format.HEALTH);
        education = sources.apply(Format.EDUCATION);
        benefits = sources.apply(Format.BENEFITS);
        births = sources.apply(Format.BIRTHS);
    }

    void write(Child child, Sheets sheets) {
        health(child, sheets);
        education(child, sheets);
        benefits(child, sheets);
        births(child, sheets);
    }

    private void health(Child child, Sheets sheets) {
        if (!health.knows(
                child, child.isAdoptedAway() ? STALE_IN_HEALTH : health.rates().covers())) {
            return;
        }
        var said = health.say(child, "", child.died());
        var dice = health.dice(Chance.ROW, child, 0);
        var row = new Row(Format.HEALTH, child.kinds());
        row.put("local_id", Keys.of("H-", 101, child.number()))
                .tell("nhs_number", said, Fact.NHS_NUMBER)
                .tell("given_names", said, Fact.GIVEN, Fact.MIDDLE);
        names(row, said);
        row.tell("date_of_birth", said, Fact.BORN)
                .tell("gender", said, Fact.GENDER)
                .tellAddress("", said)
                .put("no_known_address", "no")
                .tell("gp_practice", said, Fact.PRACTICE);
        if (dice.chance(UPRN_IN_HEALTH)) {
            row.tell("uprn", said, Fact.UPRN);
        }
        if (said.get(Fact.HOUSE).isEmpty() && dice.chance(NO_KNOWN_ADDRESS)) {
            row.put("no_known_address", "yes");
        }
        for (var i = 0; i < child.circle().carers().size(); i++) {
            var carer = child.circle().carers().get(i);
            var column = "parent_" + (i + 1) + '_';
            health.tell(row, column, child, carer);
            row.put(column + "role", carer.role().code())
                    .put(column + "telephone", carer.telephone())
                    .put(column + "email", carer.email());
        }
        health.add(row, child, 0, sheets);
    }

    private void education(Child child, Sheets sheets) {
        if (child.schools().isEmpty()
                || !education.knows(
                        child,
                        child.isAdoptedAway() ? STALE_IN_EDUCATION : education.rates().covers())) {
            return;
        }
        var said = education.say(child, "", child.died());
        var dice = education.dice(Chance.ROW, child, 0);
        var school = said.school();
        if (school == null && !dice.chance(KNOWN_AT_HOME)) {
            return;
        }
        var hasNumber = !said.get(Fact.UPN).isEmpty();
        var row = new Row(Format.EDUCATION, child.kinds());
        row.put("pupil_id", Keys.of("P-", 202, child.number()))
                .tell("upn", said, Fact.UPN)
                .put(
                        "former_upn",
                        hasNumber ? child.numbers().formerUpn() : "",
                        said.kinds(Fact.UPN))
                .tell("given_names", said, Fact.GIVEN)
                .tell("middle_names", said, Fact.MIDDLE);
        names(row, said);
        row.tell("date_of_birth", said, Fact.BORN)
                .tell("sex", said, Fact.GENDER)
                .tellAddress("", said)
                .put("educated_at_home", school == null ? "yes" : "no");
        if (dice.chance(UPRN_IN_EDUCATION)) {
            row.tell("uprn", said, Fact.UPRN);
        }
        if (school != null) {
            row.tell("school_urn", said, Fact.SCHOOL)
                    .put("school_name", school.name())
                    .put("school_telephone", school.telephone())
                    .put("entry_date", Dated.on(said.heard(), child.schools()).from());
        }
        education.add(row, child, 0, sheets);
    }

    private void benefits(Child child, Sheets sheets) {
        var covers =
                child.isAdoptedAway()
                        ? STALE_IN_BENEFITS
                        : Ages.on(child.birth().day(), day) < 16
                                ? benefits.rates().covers()
                                : benefits.rates().covers() * CLAIMED_AFTER_SIXTEEN;
        var claimant = child.circle().claimant();
        if (claimant.role() == CarerRole.FOSTER_CARER || !benefits.knows(child, covers)) {
            return;
        }
        var said = benefits.say(child, "", child.died());
        var row = new Row(Format.BENEFITS, child.kinds());
        row.put("child_id", Keys.of("B-", 303, child.number()))
                .tell("given_names", said, Fact.GIVEN, Fact.MIDDLE)
                .tell("family_name", said, Fact.FAMILY)
                .tell("date_of_birth", said, Fact.BORN)
                .tell("gender", said, Fact.GENDER);
        benefits.tell(row, "claimant_", child, claimant);
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
            row.tellAddress("claimant_", said);
        }
        benefits.add(row, child, 0, sheets);
    }

    /// The first entry, made within 42 days; a child that was adopted has none in its new name.
    private void births(Child child, Sheets sheets) {
        var born = child.birth().day();
        if (!child.birth().isHere()
                || !child.since().equals(born)
                || !births.knows(child, births.rates().covers())) {
            return;
        }
        var registered = born.plusDays(DAYS_TO_REGISTER);
        var said = births.sayOn(child, registered.isAfter(day) ? day : registered);
        var circle = child.circle();
        var father = circle.father();
        var row = new Row(Format.BIRTHS, child.kinds());
        row.put("entry_id", Keys.of("R-", 404, child.number()))
                .tell("nhs_number", said, Fact.NHS_NUMBER)
                .tell("given_names", said, Fact.GIVEN, Fact.MIDDLE)
                .tell("family_name", said, Fact.FAMILY)
                .tell("date_of_birth", said, Fact.BORN)
                .tell("sex", said, Fact.GENDER)
                .tellAddress("", said)
                .put("mother_given_names", circle.mother().given())
                .put("mother_family_name", circle.mother().family())
                .put("father_given_names", father == null ? "" : father.given())
                .put("father_family_name", father == null ? "" : father.family())
                .put("date_of_death", child.died());
        births.add(row, child, 0, sheets);
    }

    private static void names(Row row, Said said) {
        row.tell("family_name", said, Fact.FAMILY)
                .tell("known_as", said, Fact.KNOWN_AS)
                .tell("former_family_name", said, Fact.FORMER_FAMILY);
    }
}
