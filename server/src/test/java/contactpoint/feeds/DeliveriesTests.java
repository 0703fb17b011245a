package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import contactpoint.reference.RegisterLoads;
import contactpoint.support.TestSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveriesTests {
    private static final String HEALTH = "national-health";
    private static final String COUNCIL = "council-services";
    private static final String VOLUNTARY = "voluntary-sector";

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
    void a_row_is_stored_then_unchanged_then_changed() {
        assertThat(outcomes(sender.sends(HEALTH, SomeSources.kelly())))
                .containsExactly("2,stored,,");
        assertThat(outcomes(sender.sends(HEALTH, SomeSources.kelly())))
                .containsExactly("2,unchanged,,");
        var moved = SomeSources.kelly();
        moved.putAll(
                Map.of(
                        "address_1",
                        "3 Mill Lane",
                        "address_2",
                        "Keynsham",
                        "postcode",
                        "BS31 9ZY"));
        assertThat(outcomes(sender.sends(HEALTH, moved))).containsExactly("2,changed,,");
        assertThat(sender.count("index.child")).isOne();
        assertThat(sender.count("index.source_version")).isEqualTo(2);
    }

    @Test
    void r087_a_second_health_delivery_moves_the_child_and_the_authority_follows() {
        var loads = system.bean(RegisterLoads.class);
        var here = new GssCode("E06000025");
        var there = new GssCode("E06000022");
        loads.putPostcodes(Map.of(new Postcode("BS15 9ZX"), here, new Postcode("BS31 9ZY"), there));
        sender.sends(HEALTH, SomeSources.kelly());
        assertThat(sender.one("SELECT authority FROM index.whereabouts")).isEqualTo("E06000025");

        var moved = SomeSources.kelly();
        moved.putAll(
                Map.of(
                        "address_1",
                        "3 Mill Lane",
                        "address_2",
                        "Keynsham",
                        "postcode",
                        "BS31 9ZY"));
        sender.sends(HEALTH, moved);
        assertThat(sender.one("SELECT authority FROM index.whereabouts")).isEqualTo("E06000022");
        // What was said before is kept as history.
        assertThat(sender.count("index.source_version")).isEqualTo(2);
    }

    @Test
    void r083_the_same_file_twice_changes_no_table_but_those_of_feeds_and_audit()
            throws IOException {
        // Twice: what waited for a child that a later source brought is decided the second time.
        for (int round = 0; round < 2; round++) {
            for (var source : FeedSourceTests.sources()) {
                sender.sends(source, SomeSources.sample(source));
            }
        }
        var before = Tables.digestsOutsideFeedsAndAudit(system.database());
        assertThat(before).hasSizeGreaterThan(15);
        for (var source : FeedSourceTests.sources()) {
            var again = (Receipt.Finished) sender.sends(source, SomeSources.sample(source));
            var summary = again.summary();
            assertThat(summary.unchanged()).as(source).isGreaterThanOrEqualTo(2);
            assertThat(summary.unchanged() + summary.rejected()).isEqualTo(summary.rows());
        }
        assertThat(Tables.digestsOutsideFeedsAndAudit(system.database())).isEqualTo(before);
    }

    @Test
    void every_row_has_its_audit_row_and_every_delivery_its_beginning_and_end() {
        var bad = SomeSources.kelly();
        bad.put("local_id", "H-2");
        bad.put("date_of_birth", "31/02/2011");
        sender.sends(HEALTH, SomeSources.kelly(), bad);
        sender.sends(HEALTH, "nonsense");
        assertThat(sender.auditedKinds())
                .containsExactly(
                        "delivery-received",
                        "child-made",
                        "source-record-linked",
                        "delivery-row-rejected",
                        "delivery-finished",
                        "delivery-received",
                        "delivery-refused");
    }

    @Test
    void a_row_is_acknowledged_after_its_commit() {
        var acknowledged = new ArrayList<Long>();
        var second = SomeSources.kelly();
        second.put("local_id", "H-2");
        second.put("date_of_birth", "tomorrow");
        sender.sends(
                HEALTH,
                SomeSources.file(List.of(SomeSources.kelly(), second))
                        .getBytes(StandardCharsets.UTF_8),
                new Progress() {
                    @Override
                    public void done(RowResult row) {
                        assertThat(
                                        sender.one(
                                                "SELECT count(*) FROM feeds.delivery_row WHERE line = "
                                                        + row.line()))
                                .isEqualTo("1");
                        acknowledged.add(row.line());
                    }
                });
        assertThat(acknowledged).containsExactly(2L, 3L);
    }

    @Test
    void r003_r018_a_council_row_records_who_works_with_the_child() {
        sender.sends(COUNCIL, SomeSources.goodRow(COUNCIL));
        assertThat(
                        sender.one(
                                "SELECT given || ' ' || family || ', ' || job_title FROM involvement.involvement"))
                .isEqualTo("Paul Adeyemi, Social worker");
    }

    @Test
    void r025_k11_libbys_row_with_a_telephone_number_alone_finds_kelly() {
        sender.sends(HEALTH, SomeSources.kelly());
        var row = SomeSources.goodRow(VOLUNTARY);
        row.put("email", "");
        row.put("reference", "");
        assertThat(outcomes(sender.sends(VOLUNTARY, row))).containsExactly("2,stored,,");
        assertThat(sender.one("SELECT source || ': ' || given FROM involvement.involvement"))
                .isEqualTo("voluntary-sector: Libby");
        row.put("telephone", "0117 496 0188");
        assertThat(outcomes(sender.sends(VOLUNTARY, row))).containsExactly("2,changed,,");
        assertThat(sender.count("involvement.involvement")).isOne();
    }

    @Test
    void a_sender_is_told_the_same_of_a_row_that_is_held_and_of_one_that_is_linked() {
        sender.sends(HEALTH, SomeSources.kelly());
        var known = SomeSources.goodRow(VOLUNTARY);
        var unknown = SomeSources.goodRow(VOLUNTARY);
        unknown.putAll(Map.of("first_name", "Nobody", "last_name", "Here", "reference", "YC-99"));
        var linked = sender.sends(VOLUNTARY, known);
        var held = sender.sends(VOLUNTARY, unknown);
        assertThat(sender.count("index.held_version")).isOne();
        assertThat(sender.count("index.child")).isOne();
        assertThat(sender.table(held)).isEqualTo(sender.table(linked));
        assertThat(sender.words(held)).isEqualTo(sender.words(linked));
    }

    @Test
    void a_key_that_comes_twice_in_a_file_counts_as_its_later_line_says() {
        var later = SomeSources.kelly();
        later.put("postcode", "BS16 9ZZ");
        var receipt = sender.sends(HEALTH, SomeSources.kelly(), later, later);
        assertThat(outcomes(receipt))
                .containsExactly(
                        "2,stored,,",
                        "3,changed,local_id,key-twice",
                        "4,unchanged,local_id,key-twice");
        assertThat(sender.table(receipt)).contains("The same key is on line 2");
        assertThat(outcomes(sender.sends(HEALTH, later))).containsExactly("2,unchanged,,");
    }

    @Test
    void a_key_that_was_another_childs_is_rejected_and_harms_nobody() {
        sender.sends(HEALTH, SomeSources.kelly());
        sender.sends(COUNCIL, SomeSources.goodRow(COUNCIL));
        var before = Tables.digestsOutsideFeedsAndAudit(system.database());

        var other = SomeSources.kelly();
        other.putAll(
                Map.of(
                        "given_names",
                        "Noah",
                        "family_name",
                        "Okafor",
                        "date_of_birth",
                        "2015-09-03"));
        assertThat(outcomes(sender.sends(HEALTH, other)))
                .containsExactly("2,rejected,local_id,key-of-another-child");
        var involvement = SomeSources.goodRow(COUNCIL);
        involvement.put("person_id", "55099");
        assertThat(outcomes(sender.sends(COUNCIL, involvement)))
                .containsExactly("2,rejected,involvement_id,key-of-another-child");
        assertThat(Tables.digestsOutsideFeedsAndAudit(system.database())).isEqualTo(before);

        var married = SomeSources.kelly();
        married.put("family_name", "Hale");
        assertThat(outcomes(sender.sends(HEALTH, married))).containsExactly("2,changed,,");
    }

    @Test
    void r061_the_day_on_which_a_source_was_last_received_is_known() {
        var deliveries = system.bean(Deliveries.class);
        assertThat(deliveries.lastReceived(HEALTH)).isEmpty();
        system.legalClock().travelTo(LocalDate.of(2026, 11, 20));
        sender.sends(HEALTH, SomeSources.kelly());
        system.legalClock().travelTo(LocalDate.of(2026, 11, 24));
        sender.sends(HEALTH, "nonsense");
        assertThat(deliveries.lastReceived(HEALTH)).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void a_source_that_nobody_knows_is_a_fault_of_the_caller() {
        assertThatThrownBy(() -> sender.sends("somebody", "x"))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static List<String> outcomes(Receipt receipt) {
        return sender.report(receipt);
    }
}
