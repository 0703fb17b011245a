package contactpoint.reference;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes a directory of postcodes in by `COPY`, in constant memory, and finds in sets what differs
/// from what is kept. Only rows that differ are written: readers wait for nothing, and a directory
/// that says the same again leaves no dead row behind.
@Component
class PostcodeArrivalStore {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    PostcodeArrivalStore(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /// Rows on their way in.
    interface Arrivals {
        /// @param authority a GSS code
        void add(long line, String postcode, String authority);
    }

    /// A row with the postcode of an earlier row.
    ///
    /// @param count of all such rows
    record Second(long line, long first, int count) {}

    /// Takes rows in until the caller has no more.
    ///
    /// @param rows adds them; what it throws stops the load
    <T> T copy(Function<Arrivals, T> rows) {
        // Whole tables are compared here: the one place where the planner may read them so.
        jdbc.sql("SELECT set_config('enable_seqscan', 'on', true)").query(row -> {});
        jdbc.sql("SELECT set_config('work_mem', '128MB', true)").query(row -> {});
        clear();
        ConnectionCallback<T> copying =
                connection -> {
                    var copy =
                            connection
                                    .unwrap(PGConnection.class)
                                    .getCopyAPI()
                                    .copyIn(
                                            "COPY reference.postcode_arrival (line, postcode,"
                                                    + " authority) FROM STDIN");
                    try {
                        var sink = new Sink(copy);
                        var result = rows.apply(sink);
                        sink.flush();
                        copy.endCopy();
                        return result;
                    } finally {
                        if (copy.isActive()) {
                            copy.cancelCopy();
                        }
                    }
                };
        return Objects.requireNonNull(template.execute(copying));
    }

    /// Gathers rows into packets.
    private static final class Sink implements Arrivals {
        private static final int PACKET = 1 << 16;

        private final CopyIn copy;
        private final StringBuilder packet = new StringBuilder(PACKET);

        Sink(CopyIn copy) {
            this.copy = copy;
        }

        @Override
        public void add(long line, String postcode, String authority) {
            packet.append(line).append('\t').append(postcode).append('\t').append(authority);
            packet.append('\n');
            if (packet.length() > PACKET - 100) {
                flush();
            }
        }

        void flush() {
            var bytes = packet.toString().getBytes(StandardCharsets.US_ASCII);
            packet.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new IllegalStateException("COPY stopped", e);
            }
        }
    }

    /// Takes out the rows with the postcode of an earlier row.
    ///
    /// @return the first of them
    List<Second> takeOutSeconds(int most) {
        return jdbc.sql(
                        """
                        WITH gone AS (
                            DELETE FROM reference.postcode_arrival AS arrival
                             USING (SELECT same.postcode, min(same.line) AS line
                                      FROM reference.postcode_arrival AS same
                                     GROUP BY same.postcode
                                    HAVING count(*) > 1) AS first
                             WHERE arrival.postcode = first.postcode
                               AND arrival.line <> first.line
                         RETURNING arrival.line, first.line AS first)
                        SELECT gone.line, gone.first, count(*) OVER () AS count
                          FROM gone
                         ORDER BY gone.line
                         LIMIT ?
                        """)
                .param(most)
                .query((row, number) ->
                        new Second(row.getLong("line"), row.getLong("first"), row.getInt("count")))
                .list();
    }

    /// Gives postcodes that are kept to the authority that the directory names, and remembers them
    /// until the children have followed.
    ///
    /// @return how many
    int move() {
        jdbc.sql(
                        """
                        INSERT INTO reference.postcode_moved (postcode)
                        SELECT arrival.postcode
                          FROM reference.postcode_arrival AS arrival
                          JOIN reference.postcode ON postcode.postcode = arrival.postcode
                         WHERE postcode.authority <> arrival.authority
                            ON CONFLICT DO NOTHING
                        """)
                .update();
        return jdbc.sql(
                        """
                        UPDATE reference.postcode
                           SET authority = arrival.authority
                          FROM reference.postcode_arrival AS arrival
                         WHERE postcode.postcode = arrival.postcode
                           AND postcode.authority <> arrival.authority
                        """)
                .update();
    }

    /// Adds postcodes that are not kept yet.
    ///
    /// @return how many
    int add() {
        return jdbc.sql(
                        """
                        INSERT INTO reference.postcode (postcode, authority)
                        SELECT arrival.postcode, arrival.authority
                          FROM reference.postcode_arrival AS arrival
                         WHERE NOT EXISTS (SELECT
                                             FROM reference.postcode
                                            WHERE postcode.postcode = arrival.postcode)
                        """)
                .update();
    }

    /// Forgets the rows.
    void clear() {
        jdbc.sql("TRUNCATE reference.postcode_arrival").update();
    }
}
