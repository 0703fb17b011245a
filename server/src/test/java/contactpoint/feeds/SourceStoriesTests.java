package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.index.Child;
import contactpoint.index.ChildHit;
import contactpoint.index.ChildRecords;
import contactpoint.index.Schooling;
import contactpoint.index.SearchCriteria;
import contactpoint.matching.Shortlist;
import contactpoint.matching.Wanted;
import contactpoint.person.BirthDate;
import contactpoint.person.PostcodeTerm;
import contactpoint.support.TestSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of one child when several sources speak of it, from the feeds to the reading.
class SourceStoriesTests {
    private static final String BIRTHS = "births-and-deaths";
    private static final String BENEFITS = "national-benefits";
    private static final String HEALTH = "national-health";
    private static final String PUPILS = "national-education";

    private static TestSystem system;
    private static Sender sender;

    @BeforeAll
    static void start() {
        system = TestSystem.with().withoutPages().start();
        sender = new Sender(system);
    }

    @BeforeEach
    void empty() {
        Tables.empty(system.database());
        system.legalClock().travelTo(LocalDate.of(2026, 11, 24));
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void r008_a_newborn_without_a_name_is_the_child_who_is_named_later() {
        sender.sends(BIRTHS, newborn("Baby"));
        assertThat(find("Baby", "Marsden", "2026-11-20"))
                .extracting(child -> child.names().display())
                .containsExactly("Baby Marsden");

        sender.sends(BIRTHS, newborn("Noah"));
        assertThat(find("Noah", "Marsden", "2026-11-20"))
                .extracting(child -> child.names().display())
                .containsExactly("Noah Marsden");
        assertThat(sender.count("index.child")).isOne();
        assertThat(find("Baby", "Marsden", "2026-11-20"))
                .extracting(child -> child.names().display())
                .doesNotContain("Baby Marsden");
    }

    @Test
    void r008_what_the_ward_called_a_child_gives_way_to_the_name_in_the_register_of_births() {
        var ward = kelly();
        ward.putAll(Map.of("given_names", "Girl", "date_of_birth", "2026-11-20"));
        sender.sends(HEALTH, ward);
        var named = newborn("Ada");
        named.putAll(Map.of("nhs_number", ward.get("nhs_number"), "sex", "F"));
        sender.sends(BIRTHS, named);
        assertThat(sender.count("index.child")).isOne();
        assertThat(find("Ada", "Marsden", "2026-11-20")).hasSize(1);
    }

    @Test
    void a_death_under_the_key_of_the_birth_reaches_the_record_and_can_be_taken_back() {
        sender.sends(BIRTHS, newborn("Noah"));
        var died = newborn("Noah");
        died.put("date_of_death", "22/11/2026");
        sender.sends(BIRTHS, died);
        assertThat(find("Noah", "Marsden", "2026-11-20"))
                .extracting(Child::died)
                .containsExactly(LocalDate.of(2026, 11, 22));
        sender.sends(BIRTHS, newborn("Noah"));
        assertThat(find("Noah", "Marsden", "2026-11-20"))
                .singleElement()
                .extracting(Child::died)
                .isNull();
    }

    @Test
    void a_death_under_a_key_of_its_own_is_that_of_the_child_with_the_nhs_number() {
        sender.sends(HEALTH, kelly());
        var died = SomeSources.goodRow(BIRTHS);
        died.putAll(Map.of("entry_id", "D-1", "date_of_death", "2026-03-03"));
        sender.sends(BIRTHS, died);
        assertThat(find("Kelly", "Marsden", "2011-06-14"))
                .singleElement()
                .extracting(Child::died)
                .isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(sender.count("index.child")).isOne();
    }

    @Test
    void a_death_before_the_birth_or_after_today_is_refused() {
        var row = SomeSources.goodRow(BIRTHS);
        row.put("date_of_death", "2011-06-13");
        assertThat(sender.report(sender.sends(BIRTHS, row)))
                .containsExactly("2,rejected,date_of_death,died-before-birth");
        row.put("date_of_death", "2026-11-25");
        assertThat(sender.report(sender.sends(BIRTHS, row)))
                .containsExactly("2,rejected,date_of_death,died-future");
        row.put("date_of_death", "2011-06-14");
        assertThat(sender.report(sender.sends(BIRTHS, row))).containsExactly("2,stored,,");
    }

    @Test
    void r015_of_a_claimant_name_and_own_address_are_kept_and_nothing_of_where_the_child_lives() {
        sender.sends(BENEFITS, SomeSources.goodRow(BENEFITS));
        var child = find("Kelly", "Marsden", "2011-06-14").getFirst();
        assertThat(child.home()).isNull();
        assertThat(child.authority()).isNull();
        assertThat(child.carers())
                .singleElement()
                .satisfies(carer -> {
                    assertThat(carer.name().display()).isEqualTo("Denise Marsden");
                    assertThat(carer.address()).isNotNull();
                });
        // The child is not found by the claimant's postcode: that may be another home.
        assertThat(search("Kelly", "Marsden", "BS15 9ZX")).isEmpty();
    }

    @Test
    void a_child_and_its_claimant_are_joined_by_their_postcode_whoever_is_heard_first() {
        sender.sends(HEALTH, kelly());
        sender.sends(BENEFITS, SomeSources.goodRow(BENEFITS));
        assertThat(sender.count("index.child")).isOne();
        assertThat(sender.count("index.held_version")).isZero();

        empty();
        sender.sends(BENEFITS, SomeSources.goodRow(BENEFITS));
        sender.sends(HEALTH, kelly());
        assertThat(sender.count("index.child")).isOne();
        assertThat(sender.count("index.held_version")).isZero();
    }

    @Test
    void a_claimant_who_lives_elsewhere_proves_nothing_and_a_person_decides() {
        sender.sends(HEALTH, kelly());
        var elsewhere = SomeSources.goodRow(BENEFITS);
        elsewhere.put("claimant_postcode", "BS37 9ZZ");
        sender.sends(BENEFITS, elsewhere);
        assertThat(sender.count("index.held_version")).isOne();
    }

    @Test
    void a_pupil_is_known_again_by_the_number_before() {
        var before = SomeSources.goodRow(PUPILS);
        before.putAll(Map.of("pupil_id", "P-1", "upn", "A999100216001"));
        sender.sends(PUPILS, before);
        var now = SomeSources.goodRow(PUPILS);
        now.putAll(
                Map.of(
                        "pupil_id", "P-2",
                        "upn", "M999100111001",
                        "former_upn", "A999100216001",
                        "family_name", "Hale",
                        "former_family_name", "",
                        "postcode", "BS37 9ZZ"));
        sender.sends(PUPILS, now);
        assertThat(sender.count("index.child")).isOne();
        assertThat(sender.count("index.held_version")).isZero();
    }

    @Test
    void r016_a_school_is_kept_with_the_first_day_there() {
        sender.sends(PUPILS, SomeSources.goodRow(PUPILS));
        assertThat(find("Kelly", "Marsden", "2011-06-14"))
                .singleElement()
                .extracting(Child::schooling)
                .isInstanceOfSatisfying(
                        Schooling.AtSchool.class,
                        school -> assertThat(school.since()).isEqualTo(LocalDate.of(2022, 9, 5)));
    }

    @Test
    void rows_of_housing_and_of_a_school_wait_until_the_child_is_known() {
        for (var source : Set.of("council-housing", "school-management")) {
            empty();
            var row = SomeSources.goodRow(source);
            assertThat(sender.report(sender.sends(source, row))).containsExactly("2,stored,,");
            assertThat(sender.count("index.child")).as(source).isZero();
            assertThat(sender.count("index.held_version")).isOne();
            sender.sends(HEALTH, kelly());
            // Sent again, it is decided.
            sender.sends(source, row);
            assertThat(sender.count("involvement.involvement")).as(source).isOne();
            assertThat(sender.count("index.child")).isOne();
        }
    }

    @Test
    void r018_each_local_system_lists_its_own_kind_of_work() {
        sender.sends(HEALTH, kelly());
        for (var source :
                List.of(
                        "council-services",
                        "council-housing",
                        "youth-justice",
                        "community-health",
                        "school-management",
                        "voluntary-sector")) {
            sender.sends(source, SomeSources.goodRow(source));
        }
        assertThat(
                        sender.one(
                                "SELECT string_agg(service_type, ', ' ORDER BY service_type)"
                                        + " FROM involvement.involvement"))
                .isEqualTo(
                        "education-support, health-visiting, housing, social-care, voluntary,"
                                + " youth-justice");
    }

    private static Map<String, String> kelly() {
        var row = SomeSources.kelly();
        row.put("known_as", "");
        return row;
    }

    private static Map<String, String> newborn(String given) {
        var row = SomeSources.goodRow(BIRTHS);
        row.putAll(
                Map.of(
                        "nhs_number", "",
                        "given_names", given,
                        "date_of_birth", "2026-11-20",
                        "sex", "M"));
        return row;
    }

    private static List<Child> find(String given, String family, String born) {
        var date = BirthDate.parse(born).orThrow();
        return search(
                new SearchCriteria.ByDetails(
                        Wanted.parse(given, family, date).orThrow(), null, null));
    }

    private static List<Child> search(String given, String family, String postcode) {
        return search(
                new SearchCriteria.ByDetails(
                        Wanted.parse(given, family, null).orThrow(),
                        PostcodeTerm.parse(postcode).orThrow(),
                        null));
    }

    private static List<Child> search(SearchCriteria criteria) {
        return switch (system.bean(ChildRecords.class).search(criteria)) {
            case Shortlist.Few<ChildHit>(List<ChildHit> hits) ->
                    hits.stream().map(ChildHit::child).toList();
            case Shortlist.TooMany<ChildHit>() -> throw new AssertionError("too many");
        };
    }
}
