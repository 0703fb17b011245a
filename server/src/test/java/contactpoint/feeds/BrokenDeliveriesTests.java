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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

/// Deliveries that do not come to their end, or not alone.
class BrokenDeliveriesTests {
    private static final String HEALTH = "national-health";
    private static final String COUNCIL = "council-services";

    private static TestSystem system;
    private static Sender sender;

    @BeforeAll
    static void start() {
        system = withoutPages().start();
        sender = new Sender(system);
    }

    private static TestSystem.Options withoutPages() {
        return TestSystem.with().withoutPages();
    }

    @BeforeEach
    void empty() {
        Tables.empty(system.database());
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void a_file_that_breaks_off_keeps_what_was_acknowledged_and_may_be_sent_again() {
        var file = SomeSources.file(List.of(SomeSources.kelly(), SomeSources.ryan()));
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
        assertThat(sender.one("SELECT state FROM feeds.delivery")).isEqualTo("interrupted");
        assertThat(sender.report(sender.sends(HEALTH, file)))
                .hasSize(2)
                .allMatch(line -> line.matches(".,(stored|unchanged),,"));
        assertThat(sender.count("index.child")).isEqualTo(2);
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
        assertThat(sender.one("SELECT string_agg(state, ', ') FROM feeds.delivery"))
                .isEqualTo("interrupted, interrupted");
        assertThat(sender.auditedKinds())
                .containsExactly("delivery-interrupted", "delivery-interrupted");
    }

    @Test
    void two_deliveries_of_one_source_are_never_received_at_once() {
        var meanwhile = new ArrayList<Receipt>();
        var first =
                sender.sends(
                        HEALTH,
                        SomeSources.file(List.of(SomeSources.kelly()))
                                .getBytes(StandardCharsets.UTF_8),
                        new Progress() {
                            @Override
                            public void begun(UUID delivery) {
                                meanwhile.add(sender.sends(HEALTH, SomeSources.ryan()));
                                meanwhile.add(sender.sends(COUNCIL, SomeSources.goodRow(COUNCIL)));
                            }
                        });
        assertThat(meanwhile.getFirst()).isInstanceOf(Receipt.Busy.class);
        assertThat(meanwhile.getLast()).isInstanceOf(Receipt.Finished.class);
        assertThat(first).isInstanceOf(Receipt.Finished.class);
        assertThat(sender.sends(HEALTH, SomeSources.ryan())).isInstanceOf(Receipt.Finished.class);
        assertThat(sender.one("SELECT count(*) FROM feeds.delivery WHERE state <> 'finished'"))
                .isEqualTo("0");
    }

    @Test
    void a_row_that_loses_against_another_delivery_is_tried_again_and_not_for_ever() {
        var tried = new AtomicInteger();
        var done = new RowResult(2, Outcome.STORED, List.of());
        assertThat(
                        Deliveries.again(() -> {
                            if (tried.incrementAndGet() < 5) {
                                throw new CannotAcquireLockException("deadlock");
                            }
                            return done;
                        }))
                .isEqualTo(done);
        assertThatThrownBy(() ->
                        Deliveries.again(() -> {
                            tried.incrementAndGet();
                            throw new CannotAcquireLockException("deadlock");
                        }))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(tried).hasValue(10);
    }

    @Test
    void r079_a_row_that_cannot_be_audited_is_not_kept() throws SQLException {
        sender.sends(HEALTH, SomeSources.kelly());
        var before = Tables.digestsOutsideFeedsAndAudit(system.database());
        var ryan = SomeSources.kelly();
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
        assertThat(sender.count("feeds.delivery_row")).isOne();
        asSuperuser("ALTER TABLE audit.entry DROP CONSTRAINT broken");
        assertThat(sender.report(sender.sends(HEALTH, ryan))).containsExactly("2,stored,,");
    }

    private static void asSuperuser(String sql) {
        try (var connection = system.database().connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
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
