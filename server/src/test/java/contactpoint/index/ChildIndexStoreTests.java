package contactpoint.index;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.audit.AuditEntry;
import contactpoint.audit.AuditSearch;
import contactpoint.matching.Shortlist;
import contactpoint.matching.Wanted;
import contactpoint.person.BirthDate;
import contactpoint.person.GssCode;
import contactpoint.person.Names;
import contactpoint.person.Postcode;
import contactpoint.person.PostcodeTerm;
import contactpoint.reference.RegisterLoads;
import contactpoint.support.TestSystem;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

class ChildIndexStoreTests {
    private TestSystem system;

    @BeforeEach
    void start() {
        system = TestSystem.with().withoutPages().start();
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void r008_a_national_record_makes_a_child_without_any_concern() {
        var child = aRecord().childIn(system);
        assertThat(read(child).names().display()).isEqualTo("Kelly Marsden");
        assertThat(kinds()).contains("child-made", "source-record-linked");
    }

    @Test
    void r083_the_same_content_again_changes_nothing() {
        aRecord().acceptedBy(system);
        assertThat(aRecord().acceptedBy(system)).isInstanceOf(Placement.Unchanged.class);
        assertThat(count("source_version")).isOne();
    }

    @Test
    void records_of_other_sources_about_the_same_child_join_it() {
        var child = aRecord().childIn(system);
        assertThat(
                        aRecord()
                                .from("national-education")
                                .key("p7")
                                .atSchool("999101", "Ashgrove Park")
                                .childIn(system))
                .isEqualTo(child);
        assertThat(aRecord().from("council-services").key("i1").personKey("c1").childIn(system))
                .isEqualTo(child);
        // A second row of the same person joins by the source's own key, whatever its spelling.
        assertThat(
                        aRecord()
                                .from("council-services")
                                .key("i2")
                                .personKey("c1")
                                .named("Kely", "Marsdon")
                                .home(null)
                                .childIn(system))
                .isEqualTo(child);
        assertThat(count("child")).isOne();
    }

    @Test
    void r087_a_new_address_replaces_the_old_one_which_stays_as_history() {
        authorities();
        var child = aRecord().childIn(system);
        assertThat(read(child).authority()).isEqualTo(new GssCode("E06000025"));

        aRecord().livesAt("3 Mill Lane", "Keynsham", "BS31 9ZY").acceptedBy(system);

        assertThat(read(child).home())
                .isEqualTo(SourceRecords.home("3 Mill Lane", "Keynsham", "BS31 9ZY"));
        assertThat(read(child).authority()).isEqualTo(new GssCode("E06000022"));
        assertThat(whereabouts(child).formerHomes())
                .containsExactly(SourceRecords.home("14 Quarry Rise", "Bristol", "BS15 9ZX"));
        // An earlier address still finds the child.
        assertThat(search(byPostcode("BS15 9ZX"))).containsExactly(child);
        assertThat(search(byPostcode("BS31 9ZY"))).containsExactly(child);
        assertThat(search(byPostcode("BS37 9ZZ"))).isEmpty();
    }

    @Test
    void a_child_of_no_known_address_is_an_ordinary_record_that_says_so() {
        authorities();
        var child = aRecord().childIn(system);
        aRecord().home(new Home.NoKnownAddress()).acceptedBy(system);
        assertThat(read(child).home()).isEqualTo(new Home.NoKnownAddress());
        assertThat(read(child).authority()).isNull();
    }

    @Test
    void a_near_record_is_held_unattached_and_is_no_child() {
        aRecord().acceptedBy(system);
        var held =
                aRecord()
                        .from("national-education")
                        .key("p7")
                        .named("Kely", "Marsden")
                        .acceptedBy(system);
        assertThat(held).isInstanceOf(Placement.Held.class);
        assertThat(count("child")).isOne();
        assertThat(count("link")).isOne();
        assertThat(kinds()).contains("source-record-held");
        assertThat(search(byName("Kely", "Marsden"))).hasSize(1);
    }

    @Test
    void a_held_record_that_is_mended_at_its_source_is_linked() {
        var child = aRecord().childIn(system);
        aRecord().from("national-education").key("p7").named("Kely", "Marsden").acceptedBy(system);
        assertThat(aRecord().from("national-education").key("p7").childIn(system)).isEqualTo(child);
        assertThat(
                        jdbc().sql(
                                        """
                                        SELECT count(*)
                                          FROM index.source_version AS version
                                          JOIN index.held_version AS held ON held.source_version_id = version.id
                                         WHERE version.version = (SELECT max(later.version)
                                                                    FROM index.source_version AS later
                                                                   WHERE later.source_record_id
                                                                         = version.source_record_id)
                                        """)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void a_voluntary_row_that_matches_nobody_is_held() {
        var placed = aRecord().from("voluntary-sector").mayNotFound().acceptedBy(system);
        assertThat(placed).isInstanceOf(Placement.Held.class);
        assertThat(count("child")).isZero();
    }

    @Test
    void a_source_key_that_comes_back_with_another_child_is_held_and_harms_nobody() {
        var child = aRecord().childIn(system);
        var reused =
                aRecord()
                        .named("Thomas", "Okafor")
                        .born("2015-01-09")
                        .livesAt("1 High St", "Yate", "BS37 9ZZ");
        assertThat(reused.acceptedBy(system)).isInstanceOf(Placement.Held.class);
        assertThat(read(child).names().display()).isEqualTo("Kelly Marsden");
        assertThat(read(child).home())
                .isEqualTo(SourceRecords.home("14 Quarry Rise", "Bristol", "BS15 9ZX"));
    }

    @Test
    void two_valid_different_nhs_numbers_are_never_one_child() {
        var child = aRecord().nhsNumber("9990000018").childIn(system);
        var other =
                aRecord()
                        .from("council-services")
                        .key("2")
                        .nhsNumber("9990000026")
                        .acceptedBy(system);
        assertThat(other).isInstanceOf(Placement.Held.class);
        assertThat(read(child)).isNotNull();
    }

    @Test
    void twins_are_two_children() {
        var one = aRecord().key("1").named("Amina", "Yusuf").childIn(system);
        var other = aRecord().key("2").named("Safiya", "Yusuf").childIn(system);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void k13_no_column_leads_from_a_child_to_a_sibling() {
        assertThat(
                        jdbc().sql(
                                        """
                                        SELECT table_schema || '.' || table_name
                                          FROM information_schema.columns
                                         WHERE table_schema IN ('index', 'involvement')
                                           AND column_name LIKE '%child%'
                                         GROUP BY table_schema, table_name
                                        HAVING count(*) > 1
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    @Test
    void of_records_that_arrive_together_the_second_sees_the_first() throws Exception {
        var work = new ArrayList<Callable<UUID>>();
        for (int i = 0; i < 12; i++) {
            var record =
                    aRecord()
                            .from(i % 2 == 0 ? "national-health" : "council-services")
                            .key("k" + i);
            work.add(() -> record.childIn(system));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var children = new HashSet<UUID>();
            for (var done : threads.invokeAll(work)) {
                children.add(done.get());
            }
            assertThat(children).hasSize(1);
        }
        assertThat(count("child")).isOne();
    }

    @Test
    void r082_nothing_that_tells_where_a_child_is_rests_in_clear() throws SQLException {
        aRecord()
                .names(
                        Names.of("Kelly", "Marsden")
                                .withFormer(List.of(Names.of("Kelly", "Formerly").present())))
                .livesAt("14 Canary Rise", "Canarytown", "BS15 9ZX")
                .mother("Denise", "Canarymother", "07700 900155")
                .nhsNumber("9990000018")
                .upn("B801200005001")
                .key("canary-source-key")
                .acceptedBy(system);
        var canaries =
                List.of(
                        "Canary",
                        "canary",
                        "BS15",
                        "900155",
                        "9990000018",
                        "B801200005001",
                        "Formerly");
        var dump = dump();
        assertThat(dump).contains("Marsden", "2011-06-14");
        for (var canary : canaries) {
            assertThat(dump.contains(canary)).as(canary).isFalse();
            var hex = HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
            assertThat(dump.contains(hex)).as(canary + " in bytes").isFalse();
        }
    }

    @Test
    void the_application_can_neither_change_what_sources_said_nor_unwrite_links()
            throws SQLException {
        aRecord().acceptedBy(system);
        try (var app = system.database().connectAsApp();
                var statement = app.createStatement()) {
            for (var attempt :
                    List.of(
                            "UPDATE index.source_version SET version = 9",
                            "DELETE FROM index.source_version",
                            "UPDATE index.link_event SET kind = 'never'",
                            "DELETE FROM index.link_event",
                            "CREATE TABLE index.more (a int)",
                            "SELECT * FROM child")) {
                assertThatThrownBy(() -> statement.execute(attempt))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void a_row_is_taken_only_inside_a_transaction() {
        assertThatThrownBy(() ->
                        system.bean(ChildIndex.class)
                                .accept(contactpoint.audit.Actor.source("x"), aRecord().build()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void r027_a_record_is_not_found_from_the_start_of_the_eighteenth_birthday() {
        var child = aRecord().childIn(system);
        system.legalClock().travelTo(LocalDate.of(2029, 6, 13));
        assertThat(search(byName("Kelly", "Marsden"))).containsExactly(child);
        assertThat(system.bean(ChildRecords.class).find(child)).isPresent();
        system.legalClock().travelTo(LocalDate.of(2029, 6, 14));
        assertThat(search(byName("Kelly", "Marsden"))).isEmpty();
        assertThat(system.bean(ChildRecords.class).find(child)).isEmpty();
    }

    private void authorities() {
        var loads = system.bean(RegisterLoads.class);
        loads.putPostcodes(
                Map.of(
                        Postcode.parse("BS15 9ZX").orThrow(), new GssCode("E06000025"),
                        Postcode.parse("BS31 9ZY").orThrow(), new GssCode("E06000022")));
    }

    private Child read(UUID child) {
        return system.bean(ChildRecords.class).find(child).orElseThrow();
    }

    private List<UUID> search(SearchCriteria criteria) {
        return switch (system.bean(ChildRecords.class).search(criteria)) {
            case Shortlist.Few<ChildHit>(List<ChildHit> hits) ->
                    hits.stream().map(hit -> hit.child().id()).toList();
            case Shortlist.TooMany<ChildHit>() -> throw new AssertionError("too many");
        };
    }

    private static SearchCriteria byName(String given, String family) {
        return new SearchCriteria.ByDetails(
                Wanted.parse(given, family, BirthDate.of(2011, 6, 14)).orThrow(), null, null);
    }

    private static SearchCriteria byPostcode(String postcode) {
        return new SearchCriteria.ByDetails(
                Wanted.parse("Kelly", "Marsden", null).orThrow(),
                PostcodeTerm.parse(postcode).orThrow(),
                null);
    }

    private Whereabouts whereabouts(UUID child) {
        var keyring = system.bean(contactpoint.keys.Keyring.class);
        return jdbc().sql("SELECT wrapped_key, payload FROM index.whereabouts WHERE child_id = ?")
                .param(child)
                .query((row, number) -> {
                    var key = keyring.unwrap(row.getBytes(1), child.toString());
                    return Whereabouts.ofBytes(
                            keyring.open(key, row.getBytes(2), Places.whereabouts(child)));
                })
                .single();
    }

    private int count(String table) {
        return jdbc().sql("SELECT count(*) FROM index." + table).query(Integer.class).single();
    }

    private List<String> kinds() {
        return java.util.stream.Stream.of(
                        "child-made",
                        "source-record-linked",
                        "source-record-changed",
                        "source-record-held")
                .flatMap(kind -> system.bean(AuditSearch.class).ofKind(kind).stream())
                .map(AuditEntry::kind)
                .toList();
    }

    /// Every row of every table of every schema of ours, as text.
    private String dump() throws SQLException {
        var all = new StringBuilder();
        try (var connection = system.database().connectAsSuperuser();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows =
                    statement.executeQuery(
                            """
                            SELECT schemaname || '.' || tablename
                              FROM pg_tables
                             WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'flyway', 'reference')
                             ORDER BY 1
                            """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertThat(tables).hasSizeGreaterThan(10);
            for (var table : tables) {
                try (var rows = statement.executeQuery("SELECT t::text FROM " + table + " AS t")) {
                    while (rows.next()) {
                        all.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    private JdbcClient jdbc() {
        return system.bean(JdbcClient.class);
    }
}
