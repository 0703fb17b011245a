package contactpoint.index;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.ledger.Canonical;
import contactpoint.ledger.Value;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.Postcode;
import contactpoint.person.Upn;
import contactpoint.person.Urn;
import contactpoint.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BestValuesTests {
    private static final Policy POLICY = Policy.england2009();
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void r088_the_source_of_higher_rank_is_shown_even_when_it_spoke_earlier() {
        var best =
                best(
                        said(
                                "council-services",
                                1,
                                1,
                                TUESDAY,
                                true,
                                aRecord().livesAt("2 New Rd", "Yate", "BS37 9ZZ")),
                        said("national-health", 2, 1, MONDAY, true, aRecord()));
        assertThat(best.whereabouts().home())
                .isEqualTo(SourceRecords.home("14 Quarry Rise", "Bristol", "BS15 9ZX"));
        // The other is kept as evidence.
        assertThat(best.whereabouts().formerHomes())
                .containsExactly(SourceRecords.home("2 New Rd", "Yate", "BS37 9ZZ"));
    }

    @Test
    void r088_of_one_rank_the_later_word_is_shown() {
        var best =
                best(
                        said("national-health", 1, 1, MONDAY, true, aRecord()),
                        said(
                                "national-health",
                                2,
                                1,
                                TUESDAY,
                                true,
                                aRecord().livesAt("2 New Rd", "Yate", "BS37 9ZZ")));
        assertThat(best.whereabouts().home())
                .isEqualTo(SourceRecords.home("2 New Rd", "Yate", "BS37 9ZZ"));
    }

    @Test
    void r088_a_source_that_knows_the_postcode_alone_hides_no_address_and_makes_no_history() {
        var near = new Home.Near(new Postcode("BS37 9ZZ"));
        var best =
                best(
                        said("national-health", 1, 1, TUESDAY, true, aRecord().home(near)),
                        said("council-services", 2, 1, MONDAY, true, aRecord()));
        assertThat(best.whereabouts().home())
                .isEqualTo(SourceRecords.home("14 Quarry Rise", "Bristol", "BS15 9ZX"));
        assertThat(best.whereabouts().formerHomes()).isEmpty();

        var alone = best(said("voluntary-sector", 1, 1, TUESDAY, true, aRecord().home(near)));
        assertThat(alone.whereabouts().home()).isEqualTo(near);
        assertThat(Whereabouts.ofBytes(alone.whereabouts().toBytes()))
                .isEqualTo(alone.whereabouts());
    }

    @Test
    void r088_a_source_that_does_not_say_hides_nothing() {
        var best =
                best(
                        said(
                                "national-health",
                                1,
                                1,
                                TUESDAY,
                                true,
                                aRecord().home(null).gender(null)),
                        said("council-services", 2, 1, MONDAY, true, aRecord()));
        assertThat(best.whereabouts().home())
                .isEqualTo(SourceRecords.home("14 Quarry Rise", "Bristol", "BS15 9ZX"));
        assertThat(best.gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void what_a_source_said_before_is_history_and_never_the_value() {
        var best =
                best(
                        said(
                                "national-health",
                                1,
                                1,
                                MONDAY,
                                false,
                                aRecord().named("Kelly", "Brown")),
                        said("national-health", 1, 2, TUESDAY, true, aRecord()));
        assertThat(best.names()).isEqualTo(Names.of("Kelly", "Marsden"));
        assertThat(best.whereabouts().formerNames())
                .containsExactly(Names.of("Kelly", "Brown").present());
    }

    @Test
    void r088_a_wards_word_for_a_child_without_a_name_counts_where_no_source_knows_one() {
        var baby = aRecord().named("Baby", "Marsden");
        var noah = aRecord().named("Noah", "Marsden");
        assertThat(
                        best(
                                        said("national-health", 1, 1, TUESDAY, true, baby),
                                        said("births-and-deaths", 2, 1, MONDAY, true, noah))
                                .names())
                .isEqualTo(Names.of("Noah", "Marsden"));
        assertThat(best(said("national-health", 1, 1, TUESDAY, true, baby)).names())
                .isEqualTo(Names.of("Baby", "Marsden"));
    }

    @Test
    void a_wards_word_is_no_former_name_but_the_mothers_last_name_is_one() {
        var best =
                best(
                        said(
                                "births-and-deaths",
                                1,
                                1,
                                MONDAY,
                                false,
                                aRecord().named("Twin 1", "Hale")),
                        said(
                                "births-and-deaths",
                                1,
                                2,
                                MONDAY,
                                false,
                                aRecord().named("Twin 1", "Marsden")),
                        said(
                                "births-and-deaths",
                                1,
                                3,
                                TUESDAY,
                                true,
                                aRecord().named("Noah", "Marsden")));
        assertThat(best.whereabouts().formerNames())
                .containsExactly(Names.of("Twin 1", "Hale").present());
    }

    @Test
    void r088_a_death_counts_until_its_source_takes_it_back() {
        var health = said("national-health", 1, 1, TUESDAY, true, aRecord());
        var died = aRecord().died("2026-03-03");
        assertThat(best(health, said("births-and-deaths", 2, 1, MONDAY, true, died)))
                .extracting(best -> best.whereabouts().died())
                .isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(
                        best(
                                health,
                                said("births-and-deaths", 2, 1, MONDAY, false, died),
                                said("births-and-deaths", 2, 2, TUESDAY, true, aRecord())))
                .extracting(best -> best.whereabouts().died())
                .isNull();
    }

    @Test
    void a_former_pupil_number_is_one_of_the_childs_numbers() {
        var best =
                best(
                        said(
                                "national-education",
                                1,
                                1,
                                MONDAY,
                                true,
                                aRecord().upn("M999100111001").formerUpn("A999100216001")));
        assertThat(best.whereabouts().upns())
                .containsExactlyInAnyOrder(new Upn("M999100111001"), new Upn("A999100216001"));
    }

    /// Versions are kept for as long as the child is, in the form in which they were written.
    @Test
    void what_was_stored_before_there_were_former_numbers_and_deaths_reads_back() {
        var school =
                new Value.Named(
                        Map.of(
                                "urn",
                                Value.of("999101"),
                                "name",
                                Value.of("Ashgrove Park School")));
        var stored =
                new Value.Named(
                        Map.of(
                                "names", ParticularsForm.names(Names.of("Kelly", "Marsden")),
                                "born", Value.of("2011-06-14"),
                                "upn", Value.of("M999100111001"),
                                "schooling", school,
                                "attached", Value.of(new byte[0])));
        var said = ParticularsForm.read(Canonical.encode(stored)).said();
        assertThat(said.upn()).isEqualTo(new Upn("M999100111001"));
        assertThat(said.formerUpn()).isNull();
        assertThat(said.died()).isNull();
        assertThat(said.schooling())
                .isEqualTo(
                        new Schooling.AtSchool(
                                new Urn("999101"), "Ashgrove Park School", null, null));

        var empty = new Value.Many(List.of());
        var whereabouts =
                new Value.Named(
                        Map.of(
                                "formerHomes", empty,
                                "carers", empty,
                                "formerNames", empty,
                                "nhs", empty,
                                "upn", empty));
        assertThat(Whereabouts.ofBytes(Canonical.encode(whereabouts)).died()).isNull();
    }

    @Test
    void identifiers_of_all_sources_are_kept() {
        var best =
                best(
                        said(
                                "national-health",
                                1,
                                1,
                                MONDAY,
                                true,
                                aRecord().nhsNumber("9990000018")),
                        said(
                                "national-education",
                                2,
                                1,
                                MONDAY,
                                true,
                                aRecord().upn("B801200005001")));
        assertThat(best.whereabouts().nhsNumbers()).hasSize(1);
        assertThat(best.whereabouts().upns()).hasSize(1);
    }

    @Property(tries = 300)
    void the_order_in_which_versions_are_read_does_not_count(
            @ForAll("histories") List<BestValues.Said> history, @ForAll long seed) {
        var shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(BestValues.of(shuffled, POLICY)).isEqualTo(BestValues.of(history, POLICY));
    }

    @Property(tries = 300)
    void what_is_stored_of_a_child_reads_back(@ForAll("histories") List<BestValues.Said> history) {
        for (var said : history) {
            var bytes = ParticularsForm.write(said.particulars(), new byte[] {1});
            assertThat(ParticularsForm.read(bytes).said()).isEqualTo(said.particulars());
        }
        var whereabouts = BestValues.of(history, POLICY).whereabouts();
        assertThat(Whereabouts.ofBytes(whereabouts.toBytes())).isEqualTo(whereabouts);
    }

    @Provide
    Arbitrary<List<BestValues.Said>> histories() {
        var rows =
                Combinators.combine(
                                Arbitraries.of(
                                        "national-health",
                                        "national-education",
                                        "council-services",
                                        "births-and-deaths",
                                        "voluntary-sector"),
                                Arbitraries.integers().between(1, 3),
                                Arbitraries.of(MONDAY, TUESDAY),
                                Arbitraries.of("Kelly", "Kellie", "Kel"),
                                Arbitraries.of("BS15 9ZX", "BS37 9ZZ", "BS31 9ZY"),
                                Arbitraries.of(true, false))
                        .as(BestValuesTests::row);
        return rows.list().ofMinSize(1).ofMaxSize(5).map(BestValuesTests::numbered);
    }

    private record Row(
            String source, int record, Instant at, String given, String postcode, boolean silent) {}

    private static Row row(
            String source, int record, Instant at, String given, String postcode, boolean silent) {
        return new Row(source, record, at, given, postcode, silent);
    }

    /// Gives each record its versions 1, 2, 3 … and marks the last.
    private static List<BestValues.Said> numbered(List<Row> rows) {
        var all = new ArrayList<BestValues.Said>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int version = 1;
            boolean latest = true;
            for (int j = 0; j < rows.size(); j++) {
                if (rows.get(j).record() == row.record()) {
                    version += j < i ? 1 : 0;
                    latest &= j <= i;
                }
            }
            var record =
                    aRecord()
                            .named(row.given(), "Marsden")
                            .livesAt("1 Road", "Bristol", row.postcode())
                            .upn("M999100111001");
            if (row.record() == 2) {
                record.formerUpn("A999100216001").died("2026-03-03");
                record.atSchool("999101", "Ashgrove Park School", LocalDate.of(2022, 9, 5));
            }
            var particulars = row.silent() ? record.home(null).gender(null) : record;
            // A record has one source: the one that spoke first.
            var source =
                    rows.stream()
                            .filter(each -> each.record() == row.record())
                            .findFirst()
                            .get()
                            .source();
            all.add(said(source, row.record(), version, row.at(), latest, particulars));
        }
        return all;
    }

    private static BestValues best(BestValues.Said... said) {
        return BestValues.of(List.of(said), POLICY);
    }

    private static BestValues.Said said(
            String source, int record, int version, Instant at, boolean latest, SourceRecords is) {
        return new BestValues.Said(source, new UUID(0, record), version, at, latest, is.said());
    }
}
