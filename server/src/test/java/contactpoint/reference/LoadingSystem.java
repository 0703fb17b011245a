package contactpoint.reference;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.ContactPointApplication;
import contactpoint.cli.InstalledSystems;
import contactpoint.keys.KeyFile;
import contactpoint.keys.SystemRandomness;
import contactpoint.policy.LegalClock;
import contactpoint.support.TestDatabases;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The application without pages, on a database of its own, for tests of what is loaded.
final class LoadingSystem implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final TestDatabases.Database database;
    private final ConfigurableApplicationContext application;

    private LoadingSystem(
            TestDatabases.Database database, ConfigurableApplicationContext application) {
        this.database = database;
        this.application = application;
    }

    /// @param keys a folder for the key file
    static LoadingSystem start(Path keys) {
        var database = TestDatabases.fresh();
        KeyFile.createIfMissing(keys.resolve("key"), new SystemRandomness());
        var settings =
                Map.<String, Object>of(
                        "contactpoint.database.url",
                        database.url(),
                        "contactpoint.database.app-password",
                        database.passwords().app(),
                        "contactpoint.database.audit-reader-password",
                        database.passwords().auditReader(),
                        "contactpoint.key-file",
                        keys.resolve("key").toString());
        return new LoadingSystem(
                database, new InstalledSystems(ContactPointApplication.class, settings).attach());
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    RegisterLoads loads() {
        return bean(RegisterLoads.class);
    }

    Registers registers() {
        return bean(Registers.class);
    }

    void today(LocalDate day) {
        bean(LegalClock.class).travelTo(day);
    }

    /// As it was at the start.
    void empty() {
        today(TODAY);
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "TRUNCATE reference.register, reference.practice, reference.school,"
                            + " reference.postcode, reference.postcode_moved");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything in the schema, every column, in order.
    List<Map<String, Object>> everything() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var table : List.of("register", "practice", "school", "postcode")) {
            rows.addAll(
                    bean(JdbcClient.class)
                            .sql("SELECT t::text AS row FROM reference." + table + " t ORDER BY 1")
                            .query()
                            .listOfRows());
        }
        return rows;
    }

    /// Where every row of a table stands: another place means that it was written again.
    List<Map<String, Object>> rowVersions(String table) {
        return bean(JdbcClient.class)
                .sql(
                        "SELECT t.ctid::text, t.xmin::text, t.xmax::text FROM reference."
                                + table
                                + " t")
                .query()
                .listOfRows();
    }

    static LoadReport.Loaded loaded(LoadReport report) {
        assertThat(report).isInstanceOf(LoadReport.Loaded.class);
        return (LoadReport.Loaded) report;
    }

    @Override
    public void close() {
        application.close();
    }
}
