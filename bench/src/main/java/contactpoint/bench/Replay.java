package contactpoint.bench;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Runs recorded transactions bare: the same statements with the same values on as many
/// connections, each statement prepared once, and nothing else.
final class Replay {
    /// Opens a connection like the application's.
    interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections connections;
    private final int number;

    Replay(Connections connections, int number) {
        this.connections = connections;
        this.number = number;
    }

    /// Runs each transaction once.
    ///
    /// @return transactions a second
    double once(List<Recorder.Transaction> transactions) throws Exception {
        var next = new AtomicInteger();
        return run(() -> {
            int at = next.getAndIncrement();
            return at < transactions.size() ? transactions.get(at) : null;
        });
    }

    /// Runs the transactions again and again.
    ///
    /// @return transactions a second
    double again(List<Recorder.Transaction> transactions, double seconds) throws Exception {
        var next = new AtomicInteger();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return run(() ->
                System.nanoTime() < end
                        ? transactions.get(
                                Math.floorMod(next.getAndIncrement(), transactions.size()))
                        : null);
    }

    private interface Next {
        Recorder.@Nullable Transaction transaction();
    }

    private double run(Next next) throws Exception {
        var done = new AtomicLong();
        var threads = new ArrayList<Thread>();
        var failures = new ArrayList<Exception>();
        long began = System.nanoTime();
        for (int i = 0; i < number; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                try (var connection = connections.open()) {
                                    connection.setAutoCommit(false);
                                    var prepared = new HashMap<String, PreparedStatement>();
                                    for (var each = next.transaction();
                                            each != null;
                                            each = next.transaction()) {
                                        for (var statement : each.statements()) {
                                            run(connection, prepared, statement);
                                        }
                                        connection.commit();
                                        done.incrementAndGet();
                                    }
                                } catch (Exception e) {
                                    synchronized (failures) {
                                        failures.add(e);
                                    }
                                }
                            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return done.get() / ((System.nanoTime() - began) / 1e9);
    }

    private static void run(
            Connection connection,
            Map<String, PreparedStatement> prepared,
            Recorder.Statement statement)
            throws SQLException, IllegalAccessException, InvocationTargetException {
        var known = prepared.get(statement.sql());
        if (known == null) {
            known = connection.prepareStatement(statement.sql());
            prepared.put(statement.sql(), known);
        }
        for (var each : statement.values().values()) {
            each.method().invoke(known, each.arguments());
        }
        if (known.execute()) {
            try (var rows = known.getResultSet()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
    }
}
