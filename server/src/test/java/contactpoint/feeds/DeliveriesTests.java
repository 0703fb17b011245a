package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.support.TestSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeliveriesTests {
    private static final String HEALTH = "national-health";
    private static final String COUNCIL = "council-services";
    private static final String VOLUNTARY = "voluntary-sector";

    private static TestSystem system;
    private static Sender sender;

    @BeforeAll
    static void start() {
        system = withoutPages().start();
        sender = new Sender(system);
    }

    @BeforeEach
    void empty() {
        Tables.empty(system.database());
        system.legalClock().travelTo(LocalDate.of(2026, 11, 24));
    }

    private static TestSystem.Options withoutPages() {
        return TestSystem.with().property("spring.main.web-application-type", "none");
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void a_row_is_stored_then_unchanged_then_changed() {
        assertThat(outcomes(sender.sends(HEALTH, kelly()))).containsExactly("2,stored,,");
        assertThat(outcomes(sender.sends(HEALTH, kelly()))).containsExactly("2,unchanged,,");
        var moved = kelly();
        moved.putAll(
                Map.of(
                        "address_1",
                        "3 Mill Lane",
                        "address_2",
                        "Keynsham",
                        "postcode",
                        "BS31 9ZY"));
        assertThat(outcomes(sender.sends(HEALTH, moved))).containsExactly("2,changed,,");
        assertThat(count("index.child")).isOne();
        assertThat(count("index.source_version")).isEqualTo(2);
    }

    @Test
    void r083_the_same_file_twice_changes_no_table_but_those_of_feeds_and_audit()
            throws IOException {
        for (var source : FeedSourceTests.sources()) {
            sender.sends(source, SomeSources.sample(source));
        }
        var before = Tables.digestsOutsideFeedsAndAudit(system.database());
        assertThat(before).hasSizeGreaterThan(15);
        for (var source : FeedSourceTests.sources()) {
            var again = (Receipt.Finished) sender.sends(source, SomeSources.sample(source));
            assertThat(again.summary().unchanged()).isEqualTo(again.summary().rows()).isEqualTo(3);
        }
        assertThat(Tables.digestsOutsideFeedsAndAudit(system.database())).isEqualTo(before);
    }

    @Test
    void every_row_has_its_audit_row_and_every_delivery_its_beginning_and_end() {
        var bad = kelly();
        bad.put("local_id", "H-2");
        bad.put("date_of_birth", "31/02/2011");
        sender.sends(HEALTH, kelly(), bad);
        sender.sends(HEALTH, "nonsense");
        assertThat(kinds())
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
    void r079_a_row_that_cannot_be_audited_is_not_kept() throws SQLException {
        sender.sends(HEALTH, kelly());
        var before = Tables.digestsOutsideFeedsAndAudit(system.database());
        var ryan = kelly();
        ryan.putAll(
                Map.of("local_id", "H-2", "given_names", "Ryan", "date_of_birth", "2014-03-09"));
        var file = SomeSources.file(List.of(ryan)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() ->
                        sender.sends(
                                HEALTH,
                                file,
                                new Progress() {
                                    @Override
                                    public void begun(UUID delivery) {
                                        asSuperuser(
                                                "ALTER TABLE audit.entry ADD CONSTRAINT broken CHECK (false) NOT VALID");
                                    }
                                }))
                .isNotNull();
        assertThat(Tables.digestsOutsideFeedsAndAudit(system.database())).isEqualTo(before);
        assertThat(count("feeds.delivery_row")).isOne();
        asSuperuser("ALTER TABLE audit.entry DROP CONSTRAINT broken");
        assertThat(outcomes(sender.sends(HEALTH, ryan))).containsExactly("2,stored,,");
    }

    @Test
    void a_row_is_acknowledged_after_its_commit() {
        var acknowledged = new ArrayList<Long>();
        var second = kelly();
        second.put("local_id", "H-2");
        second.put("date_of_birth", "tomorrow");
        sender.sends(
                HEALTH,
                SomeSources.file(List.of(kelly(), second)).getBytes(StandardCharsets.UTF_8),
                new Progress() {
                    @Override
                    public void done(RowResult row) {
                        assertThat(
                                        one(
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
                        one(
                                "SELECT given || ' ' || family || ', ' || job_title FROM involvement.involvement"))
                .isEqualTo("Tim Brandon, Housing officer");
    }

    @Test
    void r025_k11_libbys_row_with_a_telephone_number_alone_finds_kelly() {
        sender.sends(HEALTH, kelly());
        var row = SomeSources.goodRow(VOLUNTARY);
        row.put("email", "");
        row.put("reference", "");
        assertThat(outcomes(sender.sends(VOLUNTARY, row))).containsExactly("2,stored,,");
        assertThat(one("SELECT source || ': ' || given FROM involvement.involvement"))
                .isEqualTo("voluntary-sector: Libby");
        row.put("telephone", "0117 496 0188");
        assertThat(outcomes(sender.sends(VOLUNTARY, row))).containsExactly("2,changed,,");
        assertThat(count("involvement.involvement")).isOne();
    }

    @Test
    void a_sender_is_told_the_same_of_a_row_that_is_held_and_of_one_that_is_linked() {
        sender.sends(HEALTH, kelly());
        var known = SomeSources.goodRow(VOLUNTARY);
        var unknown = SomeSources.goodRow(VOLUNTARY);
        unknown.putAll(Map.of("first_name", "Nobody", "last_name", "Here", "reference", "YC-99"));
        var linked = sender.sends(VOLUNTARY, known);
        var held = sender.sends(VOLUNTARY, unknown);
        assertThat(count("index.held_version")).isOne();
        assertThat(count("index.child")).isOne();
        assertThat(sender.table(held)).isEqualTo(sender.table(linked));
        assertThat(sender.words(held)).isEqualTo(sender.words(linked));
    }

    @Test
    void a_key_that_comes_twice_in_a_file_counts_as_its_later_line_says() {
        var later = kelly();
        later.put("postcode", "BS16 9ZZ");
        var receipt = sender.sends(HEALTH, kelly(), later, later);
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
        sender.sends(HEALTH, kelly());
        sender.sends(COUNCIL, SomeSources.goodRow(COUNCIL));
        var before = Tables.digestsOutsideFeedsAndAudit(system.database());

        var other = kelly();
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

        var married = kelly();
        married.put("family_name", "Hale");
        assertThat(outcomes(sender.sends(HEALTH, married))).containsExactly("2,changed,,");
    }

    @Test
    void a_file_that_breaks_off_keeps_what_was_acknowledged_and_may_be_sent_again() {
        var file = SomeSources.file(List.of(kelly(), ryan()));
        var beforeSecondRow =
                file.substring(0, file.lastIndexOf("H-2") + 3).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() ->
                        system.bean(Deliveries.class)
                                .receive(
                                        HEALTH,
                                        new SequenceInputStream(
                                                new ByteArrayInputStream(beforeSecondRow),
                                                new Broken()),
                                        Progress.SILENT))
                .isInstanceOf(IOException.class);
        assertThat(one("SELECT state FROM feeds.delivery")).isEqualTo("interrupted");
        assertThat(outcomes(sender.sends(HEALTH, file)))
                .hasSize(2)
                .allMatch(line -> line.matches(".,(stored|unchanged),,"));
        assertThat(count("index.child")).isEqualTo(2);
    }

    @Test
    void a_delivery_whose_process_was_killed_is_said_to_be_interrupted_at_the_next_start() {
        asSuperuser(
                """
                INSERT INTO feeds.delivery (id, source, state, received_at)
                VALUES ('00000000-0000-4000-8000-000000000001', 'national-health', 'receiving', '2026-11-24'),
                       ('00000000-0000-4000-8000-000000000002', 'voluntary-sector', 'receiving', '2026-11-24')
                """);
        withoutPages().database(system.database()).seed(2).start().close();
        assertThat(one("SELECT string_agg(state, ', ') FROM feeds.delivery"))
                .isEqualTo("interrupted, interrupted");
        assertThat(kinds()).containsExactly("delivery-interrupted", "delivery-interrupted");
    }

    @Test
    void two_deliveries_of_one_source_are_never_received_at_once() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var first =
                    threads.submit(() ->
                            sender.sends(
                                    HEALTH,
                                    SomeSources.file(List.of(kelly()))
                                            .getBytes(StandardCharsets.UTF_8),
                                    new Progress() {
                                        @Override
                                        public void begun(UUID delivery) {
                                            begun.countDown();
                                            await(goOn);
                                        }
                                    }));
            await(begun);
            assertThat(sender.sends(HEALTH, ryan())).isInstanceOf(Receipt.Busy.class);
            assertThat(sender.sends(COUNCIL, SomeSources.goodRow(COUNCIL)))
                    .isInstanceOf(Receipt.Finished.class);
            goOn.countDown();
            assertThat(first.get()).isInstanceOf(Receipt.Finished.class);
        }
        assertThat(sender.sends(HEALTH, ryan())).isInstanceOf(Receipt.Finished.class);
        assertThat(one("SELECT count(*) FROM feeds.delivery WHERE state <> 'finished'"))
                .isEqualTo("0");
    }

    @Test
    void r061_the_day_on_which_a_source_was_last_received_is_known() {
        var deliveries = system.bean(Deliveries.class);
        assertThat(deliveries.lastReceived(HEALTH)).isEmpty();
        system.legalClock().travelTo(LocalDate.of(2026, 11, 20));
        sender.sends(HEALTH, kelly());
        system.legalClock().travelTo(LocalDate.of(2026, 11, 24));
        sender.sends(HEALTH, "nonsense");
        assertThat(deliveries.lastReceived(HEALTH)).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void a_source_that_nobody_knows_is_a_fault_of_the_caller() {
        assertThatThrownBy(() -> sender.sends("somebody", "x"))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static Map<String, String> kelly() {
        var row = SomeSources.goodRow(HEALTH);
        row.put("local_id", "H-1");
        return row;
    }

    private static Map<String, String> ryan() {
        var row = kelly();
        row.putAll(
                Map.of(
                        "local_id", "H-2",
                        "nhs_number", "",
                        "given_names", "Ryan",
                        "known_as", "",
                        "date_of_birth", "2014-03-09",
                        "gender", "M"));
        return row;
    }

    private List<String> outcomes(Receipt receipt) {
        return sender.report(receipt);
    }

    private long count(String table) {
        return Long.parseLong(one("SELECT count(*) FROM " + table));
    }

    private String one(String sql) {
        return system.bean(JdbcClient.class).sql(sql).query(String.class).single();
    }

    private List<String> kinds() {
        try (var connection = system.database().connectAsSuperuser();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT kind FROM audit.entry ORDER BY position")) {
            var kinds = new ArrayList<String>();
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
            return kinds;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void asSuperuser(String sql) {
        try (var connection = system.database().connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A connection that is lost.
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("lost");
        }
    }
}
