package contactpoint.bench;

import contactpoint.feeds.FirstLoad;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;

/// Fills a country and looks at what stands there.
final class LoadBench {
    private static final double CEILING_SECONDS = 3;

    private final Country country;
    private final ApplicationContext application;

    LoadBench(Country country, ApplicationContext application) {
        this.country = country;
        this.application = application;
    }

    /// What was measured.
    ///
    /// @param bytes of each table, with its indexes
    /// @param filledBytes what `COPY` wrote into tables, without indexes
    /// @param copyCeiling bytes a second that a bare `COPY` into a table without indexes reaches
    /// @param faults what does not hold; empty if all does
    record Result(
            Country.Filled filled,
            double checked,
            Map<String, Long> bytes,
            long filledBytes,
            double copyCeiling,
            List<String> faults) {
        boolean isRight() {
            return faults.isEmpty();
        }

        private FirstLoad.Loaded loaded() {
            return filled.loaded();
        }

        private long total() {
            return bytes.values().stream().mapToLong(Long::longValue).sum();
        }

        private double copyRate() {
            return filledBytes / filled.copied();
        }

        void print(PrintWriter out) {
            out.printf(
                    "%,d children and %,d source records; %,d rows rejected.%n",
                    loaded().children(), loaded().records(), loaded().rejected());
            out.printf(
                    "Made, read, keyed, sealed and copied in %.0f s: %,.0f records a second."
                            + " Indexes and references: %.0f s. Checked in %.0f s.%n",
                    filled.copied(),
                    loaded().records() / filled.copied(),
                    filled.indexed(),
                    checked);
            out.printf(
                    "%.1f MB of tables a second; a bare COPY: %.1f MB a second.%n",
                    copyRate() / 1e6, copyCeiling / 1e6);
            out.println("Bytes a child:");
            bytes.forEach((table, size) ->
                    out.printf("  %-32s %,8d%n", table, size / loaded().children()));
            out.printf("  %-32s %,8d%n", "all", total() / loaded().children());
            faults.forEach(fault -> out.println("WRONG: " + fault));
        }

        Json json() {
            var perChild = new Json();
            bytes.forEach((table, size) -> perChild.put(table, size / loaded().children()));
            return new Json()
                    .put("children", loaded().children())
                    .put("records", loaded().records())
                    .put("rejected", loaded().rejected())
                    .put("copy_seconds", filled.copied())
                    .put("index_seconds", filled.indexed())
                    .put("check_seconds", checked)
                    .put("records_per_second", loaded().records() / filled.copied())
                    .put("bytes_per_second", copyRate())
                    .put("ceiling", new Json().put("bare_copy_bytes_per_second", copyCeiling))
                    .put("bytes_per_child", perChild)
                    .put("bytes", total())
                    .put("faults", faults.size());
        }
    }

    Result run(Set<String> sources, long seed) throws IOException, SQLException {
        var filled = country.fill(application, sources, seed);
        try (var connection = country.connect()) {
            long began = System.nanoTime();
            var faults = new LoadChecks(connection, application).faults(filled);
            double checked = (System.nanoTime() - began) / 1e9;
            return new Result(
                    filled,
                    checked,
                    sizes(connection),
                    heap(connection),
                    ceiling(connection),
                    faults);
        }
    }

    private static Map<String, Long> sizes(Connection connection) throws SQLException {
        var sizes = new LinkedHashMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                SELECT relname::text, pg_total_relation_size(oid)
                                  FROM pg_catalog.pg_class
                                 WHERE relkind = 'r' AND relnamespace IN ('index'::regnamespace,
                                                                          'involvement'::regnamespace,
                                                                          'audit'::regnamespace)
                                 ORDER BY 2 DESC, 1
                                """)) {
            while (rows.next()) {
                if (rows.getLong(2) > 100_000) {
                    sizes.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return sizes;
    }

    private static long heap(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                SELECT sum(pg_relation_size(oid))
                                  FROM pg_catalog.pg_class
                                 WHERE relkind = 'r' AND relnamespace = 'index'::regnamespace
                                """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// Copies some of the same rows into a table without an index, again and again.
    private static double ceiling(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE public.copied (LIKE index.source_version)");
            var rows = new ByteArrayOutputStream();
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            copying.copyOut(
                    "COPY (SELECT * FROM index.source_version LIMIT 20000) TO STDOUT BINARY", rows);
            long began = System.nanoTime();
            while (System.nanoTime() - began < CEILING_SECONDS * 1e9) {
                copying.copyIn(
                        "COPY public.copied FROM STDIN BINARY",
                        new ByteArrayInputStream(rows.toByteArray()));
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            try (var size =
                    statement.executeQuery("SELECT pg_relation_size('public.copied'::regclass)")) {
                size.next();
                return size.getLong(1) / seconds;
            }
        } finally {
            try (var statement = connection.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS public.copied");
            }
        }
    }
}
