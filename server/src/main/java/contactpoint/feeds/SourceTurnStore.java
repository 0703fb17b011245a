package contactpoint.feeds;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Turns: one delivery of a source at a time, in whatever process. A turn is a lock of the database
/// that lives as long as its connection, so a killed process leaves none behind.
@Component
class SourceTurnStore {
    /// Keeps these locks apart from all others of the application: "feed" in ASCII.
    private static final int LOCK = 0x66656564;

    private final DataSource pool;

    SourceTurnStore(DataSource pool) {
        this.pool = pool;
    }

    /// A turn of a source.
    static final class Turn implements AutoCloseable {
        private final String source;
        private final SingleConnectionDataSource connection;

        private Turn(String source, SingleConnectionDataSource connection) {
            this.source = source;
            this.connection = connection;
        }

        @Override
        public void close() {
            try {
                JdbcClient.create(connection)
                        .sql("SELECT pg_advisory_unlock(?, ?)")
                        .param(LOCK)
                        .param(source.hashCode())
                        .query(Boolean.class)
                        .single();
            } finally {
                connection.destroy();
            }
        }
    }

    /// The source's turn, unless somebody has it.
    Optional<Turn> take(String source) {
        var connection = connection();
        boolean taken = false;
        try {
            taken =
                    JdbcClient.create(connection)
                            .sql("SELECT pg_try_advisory_lock(?, ?)")
                            .param(LOCK)
                            .param(source.hashCode())
                            .query(Boolean.class)
                            .single();
            return taken ? Optional.of(new Turn(source, connection)) : Optional.empty();
        } finally {
            if (!taken) {
                connection.destroy();
            }
        }
    }

    private SingleConnectionDataSource connection() {
        try {
            return new SingleConnectionDataSource(pool.getConnection(), true);
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("no connection for a delivery", e);
        }
    }
}
