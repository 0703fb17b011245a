package contactpoint.feeds;

import contactpoint.person.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deliveries and what became of their rows.
@Component
class DeliveryStore {
    private static final RowMapper<ReportLine> REPORT_LINE =
            (row, number) ->
                    new ReportLine(
                            row.getLong("line"),
                            row.getInt("part"),
                            Outcome.ofCode(row.getString("outcome")),
                            row.getString("code") == null ? null : refusal(row));

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UUID id, String source, Instant receivedAt) {
        jdbc.sql(
                        """
                        INSERT INTO feeds.delivery (id, source, state, received_at)
                        VALUES (?, ?, 'receiving', ?)
                        """)
                .param(id)
                .param(source)
                .param(receivedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Ends a delivery that is being received, and counts its rows.
    void end(UUID id, DeliveryState state, Instant endedAt, @Nullable Problem refusal) {
        jdbc.sql(
                        """
                        UPDATE feeds.delivery
                           SET state = ?, ended_at = ?, code = ?, why = ?, mend = ?,
                               stored = counted.stored, changed = counted.changed,
                               unchanged = counted.unchanged, rejected = counted.rejected
                          FROM (SELECT count(*) FILTER (WHERE outcome = 'stored') AS stored,
                                       count(*) FILTER (WHERE outcome = 'changed') AS changed,
                                       count(*) FILTER (WHERE outcome = 'unchanged') AS unchanged,
                                       count(*) FILTER (WHERE outcome = 'rejected') AS rejected
                                  FROM feeds.delivery_row
                                 WHERE delivery_id = ? AND part = 0) AS counted
                         WHERE id = ? AND state = 'receiving'
                        """)
                .param(state.code())
                .param(endedAt.atOffset(ZoneOffset.UTC))
                .param(refusal == null ? null : refusal.code())
                .param(refusal == null ? null : refusal.why())
                .param(refusal == null ? null : refusal.mend())
                .param(id)
                .param(id)
                .update();
    }

    Summary summary(UUID id) {
        return jdbc.sql(
                        """
                        SELECT stored, changed, unchanged, rejected
                          FROM feeds.delivery
                         WHERE id = ?
                        """)
                .param(id)
                .query((row, number) ->
                        new Summary(
                                row.getLong("stored"),
                                row.getLong("changed"),
                                row.getLong("unchanged"),
                                row.getLong("rejected")))
                .single();
    }

    /// Deliveries of a source that were never ended.
    List<UUID> receiving(String source) {
        return jdbc.sql(
                        """
                        SELECT id
                          FROM feeds.delivery
                         WHERE source = ? AND state = 'receiving'
                         ORDER BY received_at, id
                        """)
                .param(source)
                .query(UUID.class)
                .list();
    }

    /// When the last file came that was not refused whole.
    Optional<Instant> lastReceived(String source) {
        return jdbc.sql(
                        """
                        SELECT max(received_at)
                          FROM feeds.delivery
                         WHERE source = ? AND state = 'finished'
                        """)
                .param(source)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// A row of which nothing is kept, and why.
    void addRejected(UUID delivery, RowResult row) {
        int part = 0;
        for (var notice : row.notices()) {
            addPart(delivery, row, part, notice);
            part++;
        }
    }

    private void addPart(UUID delivery, RowResult row, int part, Refusal notice) {
        jdbc.sql(
                        """
                        INSERT INTO feeds.delivery_row
                               (delivery_id, line, part, outcome, field, code, why, mend)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(delivery)
                .param(row.line())
                .param(part)
                .param(row.outcome().code())
                .param(notice.field())
                .param(notice.problem().code())
                .param(notice.problem().why())
                .param(notice.problem().mend())
                .update();
    }

    /// What became of rows after a line, in the order of the file.
    List<ReportLine> rowsAfter(UUID delivery, long line, int part, int most) {
        return jdbc.sql(
                        """
                        SELECT line, part, outcome, field, code, why, mend
                          FROM feeds.delivery_row
                         WHERE delivery_id = ? AND (line, part) > (?, ?)
                         ORDER BY line, part
                         LIMIT ?
                        """)
                .param(delivery)
                .param(line)
                .param(part)
                .param(most)
                .query(REPORT_LINE)
                .list();
    }

    /// The first rows of which there is something to say, in the order of the file.
    List<ReportLine> firstNotices(UUID delivery, int most) {
        return jdbc.sql(
                        """
                        SELECT line, part, outcome, field, code, why, mend
                          FROM feeds.delivery_row
                         WHERE delivery_id = ? AND code IS NOT NULL
                         ORDER BY line, part
                         LIMIT ?
                        """)
                .param(delivery)
                .param(most)
                .query(REPORT_LINE)
                .list();
    }

    long countNotices(UUID delivery) {
        return jdbc.sql(
                        """
                        SELECT count(*)
                          FROM feeds.delivery_row
                         WHERE delivery_id = ? AND code IS NOT NULL
                        """)
                .param(delivery)
                .query(Long.class)
                .single();
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        return new Refusal(
                row.getString("field"),
                new Problem(row.getString("code"), row.getString("why"), row.getString("mend")));
    }

    void addDropped(UUID delivery, Header.Dropped column) {
        jdbc.sql(
                        """
                        INSERT INTO feeds.dropped_column
                               (delivery_id, place, field, code, why, mend, filled)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(delivery)
                .param(column.place())
                .param(column.refusal().field())
                .param(column.refusal().problem().code())
                .param(column.refusal().problem().why())
                .param(column.refusal().problem().mend())
                .param(column.filled())
                .update();
    }

    List<DroppedColumn> dropped(UUID delivery) {
        return jdbc.sql(
                        """
                        SELECT field, code, why, mend, filled
                          FROM feeds.dropped_column
                         WHERE delivery_id = ?
                         ORDER BY place
                        """)
                .param(delivery)
                .query((row, number) -> new DroppedColumn(refusal(row), row.getLong("filled")))
                .list();
    }
}
