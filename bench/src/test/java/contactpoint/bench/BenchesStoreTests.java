package contactpoint.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.cli.CommandRefused;
import contactpoint.feeds.FirstLoad;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// The benches on few children: that they measure what they say, and see what is wrong. Figures of
/// such runs mean nothing and are not looked at.
class BenchesStoreTests {
    private static final int CHILDREN = 1_000;
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private Path var;

    @Test
    void a_filled_country_holds_what_its_rows_would_have_made_and_a_fault_in_it_is_seen()
            throws Exception {
        try (var country = Country.open(var, CHILDREN, true);
                var application = country.attach()) {
            var result = new LoadBench(country, application).run(Set.of(), 1);
            assertThat(result.faults()).isEmpty();
            assertThat(result.filled().loaded().children()).isGreaterThanOrEqualTo(CHILDREN);
            assertThat(result.filled().loaded().records()).isGreaterThan(3 * CHILDREN);
            assertThat(result.filled().loaded().rejected()).isPositive();
            assertThat(result.json().toString()).contains("\"bare_copy_bytes_per_second\": ");
            assertThat(registers(country)).containsExactlyInAnyOrder("ods", "gias", "postcodes");

            for (var fault :
                    List.of(
                            "UPDATE index.child SET family = family || 'x'"
                                    + " WHERE id IN (SELECT id FROM index.child ORDER BY id LIMIT 1)",
                            "UPDATE index.whereabouts SET authority = 'E06000001'"
                                    + " WHERE child_id IN (SELECT id FROM index.child ORDER BY id LIMIT 1)",
                            "UPDATE index.child SET keys = '{}'"
                                    + " WHERE id IN (SELECT id FROM index.child ORDER BY id DESC LIMIT 1)",
                            "DELETE FROM index.link_event WHERE position = 1",
                            "INSERT INTO index.set_aside VALUES (1, 'SELECT')",
                            "DROP INDEX index.child_keys")) {
                var faults = faultsAfter(country, application, result.filled(), fault);
                assertThat(faults).as(fault).isNotEmpty();
            }
        }
    }

    @Test
    void a_country_whose_fill_broke_off_is_used_by_nothing() throws Exception {
        try (var country = Country.open(var, CHILDREN, true)) {
            try (var application = country.attach();
                    var owner = country.connect()) {
                application.getBean(FirstLoad.class).begin(owner);
            }
            assertThatThrownBy(country::attach)
                    .isInstanceOf(CommandRefused.class)
                    .hasMessageContaining("A first fill of the index broke off");
        }
    }

    /// The registers that are loaded.
    private static List<String> registers(Country country) throws SQLException {
        var loaded = new ArrayList<String>();
        try (var connection = country.connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT 'ods' FROM reference.practice GROUP BY 1"
                                        + " UNION ALL SELECT 'gias' FROM reference.school GROUP BY 1"
                                        + " UNION ALL SELECT 'postcodes' FROM reference.postcode GROUP BY 1")) {
            while (rows.next()) {
                loaded.add(rows.getString(1));
            }
        }
        return loaded;
    }

    /// What is found after a fault was planted; it is taken back.
    private static List<String> faultsAfter(
            Country country, ApplicationContext application, Country.Filled filled, String fault)
            throws SQLException {
        try (var connection = country.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE public.kept AS TABLE index.child");
            statement.execute("CREATE TABLE public.kept_where AS TABLE index.whereabouts");
            statement.execute("CREATE TABLE public.kept_events AS TABLE index.link_event");
            statement.execute("SET session_replication_role = replica");
            statement.execute(fault);
            var faults = new LoadChecks(connection, application).faults(filled);
            statement.execute("DELETE FROM index.set_aside");
            statement.execute("DELETE FROM index.child");
            statement.execute("INSERT INTO index.child TABLE public.kept");
            statement.execute("DELETE FROM index.whereabouts");
            statement.execute("INSERT INTO index.whereabouts TABLE public.kept_where");
            statement.execute("DELETE FROM index.link_event");
            statement.execute(
                    "INSERT INTO index.link_event OVERRIDING SYSTEM VALUE TABLE public.kept_events");
            statement.execute("DROP TABLE public.kept, public.kept_where, public.kept_events");
            return faults;
        }
    }

    /// Long, since so many practitioners sign in with four factors.
    @Test
    @EnabledIfSystemProperty(named = "contactpoint.all", matches = "true")
    void searching_and_taking_in_print_one_object_and_leave_the_country_as_it_was()
            throws Exception {
        var searched = run(new SearchCommand(var), "--children=1000", "--seconds=1", "--json");
        assertFigures(
                searched,
                "children requests_per_second p50_ms p95_ms p99_ms ceiling.sql_per_second"
                        + " ceiling.empty_page_per_second recall_at_10");
        assertThat(figure(searched, "children")).isEqualTo(1000);
        assertThat(figure(searched, "recall_at_10")).isBetween(.5, 1.0);
        assertThat(figure(searched, "p50_ms"))
                .isLessThanOrEqualTo(figure(searched, "p95_ms"))
                .isLessThanOrEqualTo(figure(searched, "p99_ms"));
        var before = children();
        var taken = run(new IntakeCommand(var), "--children=1000", "--more=500", "--json");
        assertFigures(
                taken,
                "children rows rows_per_second p50_ms p99_ms ceiling.bare_transaction_per_second");
        assertThat(figure(taken, "rows")).isGreaterThan(1000);
        assertThat(children()).isEqualTo(before);
    }

    /// These and no others, each more than nothing.
    private static void assertFigures(String object, String names) {
        var all = new ArrayList<String>();
        for (var name : JSON.readTree(object).properties()) {
            if (name.getValue().isObject()) {
                name.getValue()
                        .properties()
                        .forEach(each -> all.add(name.getKey() + "." + each.getKey()));
            } else {
                all.add(name.getKey());
            }
        }
        assertThat(String.join(" ", all)).isEqualTo(names);
        assertThat(all).allMatch(name -> figure(object, name) > 0);
    }

    private static double figure(String object, String name) {
        return JSON.readTree(object).at("/" + name.replace('.', '/')).asDouble();
    }

    private static String run(Object command, String... words) {
        var out = new StringWriter();
        var line = new CommandLine(command);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(new StringWriter()));
        assertThat(line.execute(words)).isZero();
        var lines = out.toString().strip().lines().toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private long children() throws Exception {
        try (var country = Country.open(var, CHILDREN, false);
                var connection = country.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM index.child")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
