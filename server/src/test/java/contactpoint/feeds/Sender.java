package contactpoint.feeds;

import contactpoint.support.TestSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sends files to a system and keeps what it is told.
final class Sender {
    private final TestSystem system;

    Sender(TestSystem system) {
        this.system = system;
    }

    Receipt sends(String source, byte[] file, Progress progress) {
        try {
            return system.bean(Deliveries.class)
                    .receive(source, new ByteArrayInputStream(file), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Receipt sends(String source, String file) {
        return sends(source, file.getBytes(StandardCharsets.UTF_8), Progress.SILENT);
    }

    @SafeVarargs
    final Receipt sends(String source, Map<String, String>... rows) {
        return sends(source, SomeSources.file(List.of(rows)));
    }

    /// The report's table without its header: line, outcome, field, code.
    List<String> report(Receipt receipt) {
        return table(receipt)
                .lines()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 4)))
                .toList();
    }

    String table(Receipt receipt) {
        var text = new StringBuilder();
        try {
            system.bean(DeliveryReport.class).writeTable(receipt, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    String words(Receipt receipt) {
        var text = new StringBuilder();
        try {
            system.bean(DeliveryReport.class).writeWords(receipt, "report.csv", text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// What one value of the database is, for the application's role.
    String one(String sql) {
        return system.bean(JdbcClient.class).sql(sql).query(String.class).single();
    }

    long count(String table) {
        return Long.parseLong(one("SELECT count(*) FROM " + table));
    }

    /// The kinds of all that was audited, in order.
    List<String> auditedKinds() {
        try (var connection = system.database().connectAsAuditReader();
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
}
