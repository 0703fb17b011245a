package contactpoint.matching;

import static contactpoint.matching.People.NHS;
import static contactpoint.matching.People.OTHER_NHS;
import static contactpoint.matching.People.UPN;
import static contactpoint.matching.People.kelly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import contactpoint.person.BirthDate;
import contactpoint.person.Description;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.PersonName;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rules as a table: who arrives, whom we know, what is decided and by which rule.
final class MatcherTests {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private final Matcher matcher = new Matcher();

    private record Row(String says, String expected, People incoming, Candidate... known) {}

    private static final List<Row> TABLE =
            List.of(
                    // 1. Source key.
                    new Row(
                            "the source's own record",
                            "same 1 source-key",
                            kelly(),
                            kelly().bySourceKey(1)),
                    new Row(
                            "the source's own record, surname and postcode changed",
                            "same 1 source-key",
                            kelly().named("Kelly", "Brown").at("SN1 9ZX"),
                            kelly().bySourceKey(1)),
                    new Row(
                            "the source's own record, date of birth corrected",
                            "same 1 source-key",
                            kelly().born("2009-01-02"),
                            kelly().bySourceKey(1)),
                    new Row(
                            "the source's own record, given another first name",
                            "same 1 source-key",
                            kelly().named("Alex", "Marsden"),
                            kelly().bySourceKey(1)),
                    new Row(
                            "the source's own record of a newborn, now named and the date corrected",
                            "same 1 source-key",
                            kelly().born("2009-01-02"),
                            kelly().named("Baby", "Marsden").bySourceKey(1)),
                    new Row(
                            "the source's own record with another NHS number",
                            "same 1 source-key",
                            kelly().nhs(NHS),
                            kelly().nhs(OTHER_NHS).bySourceKey(1)),
                    new Row(
                            "a key given to another child",
                            "unsure 1 source-key",
                            kelly().named("Tom", "Okonkwo").born("2015-01-02"),
                            kelly().bySourceKey(1)),
                    new Row(
                            "a key given to a brother or sister",
                            "unsure 1 source-key",
                            kelly().named("Tom", "Marsden").born("2015-01-02"),
                            kelly().bySourceKey(1)),
                    new Row(
                            "the source key wins over an equal stranger",
                            "same 2 source-key",
                            kelly(),
                            kelly().candidate(1),
                            kelly().named("Kelly", "Brown").bySourceKey(2)),
                    // 2. Identifiers.
                    new Row(
                            "NHS number and date of birth",
                            "same 1 identifier",
                            kelly().named("Oliwia", "Nowak").nhs(NHS).at("SN1 9ZX"),
                            kelly().nhs(NHS).candidate(1)),
                    new Row(
                            "NHS number and near name",
                            "same 1 identifier",
                            kelly().named("Kellie", "Marsdan").nhs(NHS).born("2011-06-15"),
                            kelly().nhs(NHS).candidate(1)),
                    new Row(
                            "a number used again in one family, names alike and other dates",
                            "unsure 1 identifier",
                            kelly().named("Kellie", "Marsden").upn(UPN).born("2009-01-02"),
                            kelly().upn(UPN).candidate(1)),
                    new Row(
                            "UPN and date of birth, given name not yet known",
                            "same 1 identifier",
                            kelly().upn(UPN),
                            kelly().named("Baby", "Marsden").upn(UPN).candidate(1)),
                    new Row(
                            "NHS number alone",
                            "unsure 1 identifier",
                            kelly().nhs(NHS),
                            kelly().named("Tom", "Okonkwo")
                                    .born("2015-01-02")
                                    .nhs(NHS)
                                    .candidate(1)),
                    new Row(
                            "NHS number of the twin",
                            "unsure 1 identifier",
                            kelly().named("Sophie", "Marsden").nhs(NHS),
                            kelly().nhs(NHS).candidate(1)),
                    new Row(
                            "one NHS number, two children",
                            "unsure 1 2 identifier",
                            kelly().nhs(NHS),
                            kelly().nhs(NHS).candidate(2),
                            kelly().named("Sophie", "Marsden").nhs(NHS).candidate(1)),
                    new Row(
                            "NHS number of one child and UPN of another",
                            "unsure 1 2 identifier",
                            kelly().nhs(NHS).upn(UPN),
                            kelly().nhs(NHS).candidate(1),
                            kelly().upn(UPN).candidate(2)),
                    new Row(
                            "UPN the same, NHS numbers different",
                            "unsure 1 identifier",
                            kelly().nhs(NHS).upn(UPN),
                            kelly().nhs(OTHER_NHS).upn(UPN).candidate(1)),
                    // 3. Everything the same.
                    new Row(
                            "names, date of birth and postcode",
                            "same 1 exact",
                            kelly(),
                            kelly().candidate(1)),
                    new Row(
                            "the same but for accents, case, hyphen and apostrophe",
                            "same 1 exact",
                            kelly().named("ZOE ANNE", "OBRIEN"),
                            kelly().named("Zoë-Anne", "O’Brien").candidate(1)),
                    new Row(
                            "an earlier postcode",
                            "same 1 exact",
                            kelly().at("BS15 9ZX"),
                            kelly().at("SN1 9ZX", "BS15 9ZX").candidate(1)),
                    new Row(
                            "a former name",
                            "same 1 exact",
                            kelly().named("Kelly", "Brown"),
                            kelly().formerly("Kelly", "Brown").candidate(1)),
                    new Row(
                            "the name the child is known by",
                            "same 1 exact",
                            kelly().named("Bea", "Marsden"),
                            kelly().knownAs("Bea").candidate(1)),
                    new Row(
                            "the other gender",
                            "same 1 exact",
                            kelly().boy(),
                            kelly().candidate(1)),
                    new Row(
                            "two such children",
                            "unsure 1 2 exact",
                            kelly(),
                            kelly().candidate(2),
                            kelly().candidate(1)),
                    new Row(
                            "everything the same, NHS numbers different",
                            "unsure 1 exact",
                            kelly().nhs(NHS),
                            kelly().nhs(OTHER_NHS).candidate(1)),
                    // 4. Near.
                    new Row(
                            "names and date of birth, no postcode in common",
                            "unsure 1 near",
                            kelly().at("SN1 9ZX"),
                            kelly().candidate(1)),
                    new Row(
                            "one letter in each name",
                            "unsure 1 near",
                            kelly().named("Kely", "Marsdan"),
                            kelly().candidate(1)),
                    new Row(
                            "sounds the same",
                            "unsure 1 near",
                            kelly().named("Sofie", "Filips"),
                            kelly().named("Sophie", "Phillips").candidate(1)),
                    new Row(
                            "a short form",
                            "unsure 1 near",
                            kelly().named("Liz", "Marsden"),
                            kelly().named("Elizabeth", "Marsden").candidate(1)),
                    new Row(
                            "an initial",
                            "unsure 1 near",
                            kelly().named("K", "Marsden"),
                            kelly().candidate(1)),
                    new Row(
                            "a second name more",
                            "unsure 1 near",
                            kelly().named("Kelly Ann", "Marsden"),
                            kelly().candidate(1)),
                    new Row(
                            "half of a double surname",
                            "unsure 1 near",
                            kelly().named("Kelly", "Marsden-Brown"),
                            kelly().candidate(1)),
                    new Row(
                            "names crossed",
                            "unsure 1 near",
                            kelly().named("Marsden", "Kelly"),
                            kelly().candidate(1)),
                    new Row(
                            "day and month exchanged",
                            "unsure 1 near",
                            kelly().born("2011-04-03"),
                            kelly().born("2011-03-04").candidate(1)),
                    new Row(
                            "a date that is partly known",
                            "unsure 1 near",
                            kelly().born("2011"),
                            kelly().candidate(1)),
                    new Row(
                            "one part of the date differs, all else the same",
                            "unsure 1 near",
                            kelly().born("2011-07-14"),
                            kelly().candidate(1)),
                    new Row(
                            "the surname changed, all else the same",
                            "unsure 1 near",
                            kelly().named("Kelly", "Okonkwo"),
                            kelly().candidate(1)),
                    new Row(
                            "a newborn without a name yet",
                            "unsure 1 newborn",
                            kelly().named("Baby", "Marsden"),
                            kelly().candidate(1)),
                    new Row(
                            "a ward's name against none",
                            "unsure 1 newborn",
                            kelly().named("Twin 1", "Marsden"),
                            kelly().named("", "Marsden").candidate(1)),
                    new Row(
                            "two newborns without names are never taken for one",
                            "unsure 1 newborn",
                            kelly().named("Baby", "Marsden"),
                            kelly().named("Baby", "Marsden").candidate(1)),
                    new Row(
                            "a girl of somebody",
                            "unsure 1 newborn",
                            kelly().named("Girl of Sandra", "Marsden"),
                            kelly().candidate(1)),
                    // 5. Nobody.
                    new Row("nobody is known", "new nobody", kelly()),
                    new Row(
                            "a twin of the same sex",
                            "new nobody",
                            kelly().named("Sophie", "Marsden"),
                            kelly().candidate(1)),
                    new Row(
                            "twins who share a first name and have another each",
                            "new nobody",
                            kelly().named("Muhammad Zain", "Khan"),
                            kelly().named("Muhammad Hamza", "Khan").candidate(1)),
                    new Row(
                            "a brother",
                            "new nobody",
                            kelly().named("Tom", "Marsden").born("2013-02-01").boy(),
                            kelly().candidate(1)),
                    new Row(
                            "a namesake born in another year",
                            "new nobody",
                            kelly().born("2013-02-01").at("SN1 9ZX"),
                            kelly().candidate(1)),
                    new Row(
                            "a namesake of whom the date differs in one part, elsewhere",
                            "new nobody",
                            kelly().born("2011-07-14").at("SN1 9ZX"),
                            kelly().candidate(1)),
                    new Row(
                            "a newborn of the same name elsewhere",
                            "new nobody",
                            kelly().named("Baby", "Marsden").at("SN1 9ZX"),
                            kelly().candidate(1)),
                    new Row(
                            "short names that differ in one letter",
                            "new nobody",
                            kelly().named("Ali", "Khan"),
                            kelly().named("Ari", "Khan").candidate(1)),
                    new Row(
                            "one name alone is nobody's whole name",
                            "unsure 1 near",
                            kelly().named("Suharto", ""),
                            kelly().named("Suharto", "").candidate(1)));

    @TestFactory
    Stream<DynamicTest> the_rules_decide() {
        assertThat(TABLE).hasSizeGreaterThan(45);
        return TABLE.stream()
                .map(row ->
                        dynamicTest(
                                row.says() + ": " + row.expected(),
                                () -> assertThat(decide(row)).isEqualTo(row.expected())));
    }

    @Test
    void an_explanation_is_codes_in_a_fixed_order_without_values() {
        var outcome =
                matcher.match(
                        kelly().nhs(NHS).description(), List.of(kelly().nhs(NHS).candidate(1)));
        assertThat(outcome)
                .isEqualTo(
                        new MatchOutcome.Same(
                                ONE,
                                new Explanation(
                                        "identifier",
                                        Matcher.MODEL,
                                        List.of(
                                                "nhs-number-same",
                                                "name-same",
                                                "date-same",
                                                "postcode-shared"))));
    }

    @Test
    void a_child_who_is_there_twice_is_the_callers_mistake() {
        assertThatThrownBy(() ->
                        matcher.match(
                                kelly().description(),
                                List.of(kelly().candidate(1), kelly().bySourceKey(1))))
                .hasMessage("candidate-twice");
    }

    @Test
    void near_children_are_in_order_of_their_ids() {
        var outcome =
                matcher.match(
                        kelly().description(), List.of(kelly().candidate(2), kelly().candidate(1)));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MatchOutcome.Unsure.class,
                        unsure -> assertThat(unsure.near()).containsExactly(ONE, TWO));
    }

    /// Fifty former names of a hundred letters each, on both sides: what a hostile file could send.
    @Test
    void the_longest_names_are_compared_in_little_time() {
        var names = new ArrayList<PersonName>();
        for (var i = 0; i < Names.MOST_FORMER; i++) {
            var letters =
                    ("abcdefghijklmnopqrstuvwxy".repeat(4)).substring(i % 20) + "z".repeat(i % 20);
            names.add(new PersonName(letters, letters));
        }
        var child =
                Description.of(
                        new Names(names.getFirst(), null, names),
                        BirthDate.of(2011, 6, 14),
                        Gender.NOT_SPECIFIED);
        var thread = ManagementFactory.getThreadMXBean();
        var began = thread.getCurrentThreadCpuTime();
        matcher.match(child, List.of(new Candidate(ONE, child, false)));
        CandidateKeys.open(child);
        CandidateKeys.located(child);
        assertThat((thread.getCurrentThreadCpuTime() - began) / 1_000_000).isLessThan(1_000);
    }

    private String decide(Row row) {
        return switch (matcher.match(row.incoming().description(), List.of(row.known()))) {
            case MatchOutcome.Same(UUID child, Explanation why) ->
                    "same " + child.getLeastSignificantBits() + ' ' + why.rule();
            case MatchOutcome.Unsure(List<UUID> near, Explanation why) ->
                    "unsure "
                            + String.join(
                                    " ",
                                    near.stream()
                                            .map(UUID::getLeastSignificantBits)
                                            .map(Object::toString)
                                            .toList())
                            + ' '
                            + why.rule();
            case MatchOutcome.NewPerson(Explanation why) -> "new " + why.rule();
        };
    }
}
