package contactpoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import contactpoint.access.User;
import contactpoint.access.Users;
import contactpoint.demo.Bare;
import contactpoint.demo.DemoEngland;
import contactpoint.demo.DemoSystems;
import contactpoint.demo.england.England;
import contactpoint.demo.england.Settings;
import contactpoint.disclosure.Ask;
import contactpoint.disclosure.AskAnswer;
import contactpoint.disclosure.Disclosure;
import contactpoint.disclosure.MyEntries;
import contactpoint.disclosure.SearchAnswer;
import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvLine;
import contactpoint.feeds.csv.CsvReader;
import contactpoint.index.SearchCriteria;
import contactpoint.matching.Wanted;
import contactpoint.person.BirthDate;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Strength;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The demo's England, smaller, as the demo loads it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoEnglandTests {
    /// Some are adopted, and some rows are refused.
    private static final Settings SETTINGS = Settings.of(200, 5);

    @TempDir private static Path folder;

    private ConfigurableApplicationContext application;
    private DemoEngland england;
    private List<Told> truth;

    /// A row of the truth.
    private record Told(String source, String key, String child, Set<String> kinds) {}

    @BeforeAll
    void begin() throws IOException {
        var made = folder.resolve("truth");
        England.write(SETTINGS, made);
        truth =
                Files.readAllLines(made.resolve(England.TRUTH)).stream()
                        .skip(1)
                        .map(line -> List.of(line.split(",")))
                        .map(cells ->
                                new Told(
                                        cells.get(0),
                                        cells.get(1),
                                        cells.get(2),
                                        Set.of(cells.get(3).split(";"))))
                        .toList();
        var var = folder.resolve("var");
        application = new DemoSystems(var).serve(OptionalInt.of(0));
        Bare.enrol(application, var);
        england = new DemoEngland(var, SETTINGS);
        england.begin(application);
        england.arrive(application, () -> false);
    }

    @AfterAll
    void end() {
        application.close();
    }

    @Test
    void no_row_is_rejected_but_those_that_are_wrong_on_purpose() {
        var wrong =
                truth.stream()
                        .filter(told ->
                                told.kinds().contains("refused")
                                        || told.kinds().contains("grown-up"))
                        .count();

        assertThat(count("SELECT count(*) FROM feeds.delivery_row WHERE outcome = 'rejected'"))
                .isEqualTo(wrong);
        assertThat(count("SELECT count(*) FROM feeds.delivery WHERE state <> 'finished'")).isZero();
        assertThat(count("SELECT count(*) FROM index.child")).isBetween(260L, 300L);
    }

    @Test
    void the_made_up_registers_are_loaded_and_no_real_one_is_measured_by_them() {
        assertThat(count("SELECT count(*) FROM reference.practice")).isGreaterThan(10);
        assertThat(count("SELECT count(*) FROM reference.school")).isGreaterThan(10);
        assertThat(count("SELECT count(*) FROM reference.postcode")).isGreaterThan(100);
        assertThat(count("SELECT count(*) FROM reference.register")).isZero();
    }

    @Test
    void nothing_is_told_twice_at_the_next_start() throws IOException {
        var deliveries = count("SELECT count(*) FROM feeds.delivery");
        var involvements = count("SELECT count(*) FROM involvement.involvement");

        var next = new DemoEngland(folder.resolve("var"), SETTINGS);
        assertThat(next.isWhole()).isTrue();
        next.begin(application);
        next.arrive(application, () -> false);

        assertThat(count("SELECT count(*) FROM feeds.delivery")).isEqualTo(deliveries);
        assertThat(count("SELECT count(*) FROM involvement.involvement")).isEqualTo(involvements);
    }

    @Test
    void a_child_whose_name_is_misspelt_in_the_search_is_found() throws IOException {
        var row =
                rows("national-health").stream()
                        .skip(80)
                        .filter(each -> each.get("given_names").matches("[A-Z][a-z]{5,}"))
                        .filter(each -> each.get("family_name").matches("[A-Z][a-z]{5,}"))
                        .findFirst()
                        .orElseThrow();
        var given = row.get("given_names");
        var misspelt = given.substring(0, 3) + given.substring(4);

        var found = search(misspelt, row.get("family_name"), row.get("date_of_birth"));

        assertThat(found).anyMatch(name -> name.endsWith(row.get("family_name")));
    }

    @Test
    void the_two_lives_of_an_adopted_child_are_not_joined() throws IOException {
        var health = byKey("national-health", "local_id");
        var births = byKey("births-and-deaths", "entry_id");
        var looked = 0;
        for (var told : truth) {
            if (told.source().equals("births-and-deaths") && told.child().endsWith("-before")) {
                var before = births.get(told.key());
                var now = health.get(keyIn("national-health", told.child().replace("-before", "")));

                assertThat(named(before)).isNotEqualTo(named(now));
                assertThat(search(before)).contains(named(before)).doesNotContain(named(now));
                assertThat(search(now)).contains(named(now)).doesNotContain(named(before));
                looked++;
            }
        }
        assertThat(looked).isPositive();
    }

    private String keyIn(String source, String child) {
        return truth.stream()
                .filter(told -> told.source().equals(source) && told.child().equals(child))
                .map(Told::key)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Map<String, String>> byKey(String source, String column)
            throws IOException {
        return rows(source).stream().collect(Collectors.toMap(row -> row.get(column), row -> row));
    }

    private static String named(Map<String, String> row) {
        return row.get("given_names") + ' ' + row.get("family_name");
    }

    private List<String> search(Map<String, String> row) {
        return search(row.get("given_names"), row.get("family_name"), row.get("date_of_birth"));
    }

    @Test
    void jane_and_grace_have_work_of_their_own_and_libby_none_yet() {
        assertThat(entries("jane")).isPositive();
        assertThat(entries("grace")).isGreaterThan(2);
        assertThat(entries("libby")).isZero();
    }

    @Test
    void jane_is_asked_to_confirm_what_she_said_of_her_work_months_ago() {
        var all = application.getBean(MyEntries.class).list(user("jane"), false, "");

        assertThat(all.due()).isEqualTo(2);
        assertThat(all.entries())
                .filteredOn(each -> each.due())
                .extracting(each -> each.child(), each -> each.unconfirmed())
                .containsExactly(
                        tuple("Tolu Adeleke", "Not confirmed since 18 March 2026"),
                        tuple("Freddie Wright", null));
        // Back on the day on which the story begins.
        assertThat(application.getBean(LegalClock.class).today()).isEqualTo(DemoSystems.STORY_DAY);
        assertThat(application.getBean(MyEntries.class).list(user("grace"), false, "").due())
                .isZero();
    }

    private User user(String username) {
        var users = application.getBean(Users.class);
        return users.findValid(users.findId(username).orElseThrow(), Strength.CODE).orElseThrow();
    }

    @Test
    void a_start_that_was_stopped_is_gone_on_with() throws IOException {
        var var = folder.resolve("stopped");
        Files.createDirectories(var.resolve("england"));
        Files.writeString(var.resolve("england/arrived"), "0 0\n");
        var stopped = new DemoEngland(var, SETTINGS);

        assertThatThrownBy(() -> stopped.arrive(application, () -> true))
                .hasRootCauseInstanceOf(InterruptedIOException.class);

        assertThat(stopped.isWhole()).isFalse();
        var children = count("SELECT count(*) FROM index.child");
        stopped.arrive(application, () -> false);
        assertThat(stopped.isWhole()).isTrue();
        assertThat(count("SELECT count(*) FROM index.child")).isEqualTo(children);
    }

    @Test
    void pages_look_as_if_people_worked_here() {
        DemoPictures.take(Story.around(folder.resolve("var"), application), _ -> {});
    }

    private int entries(String username) {
        return application.getBean(MyEntries.class).list(user(username), false, "").count();
    }

    private List<String> search(String given, String family, String born) {
        var jane = user("jane");
        var wanted =
                Wanted.parse(given, family, new BirthDate.Full(LocalDate.parse(born))).orThrow();
        var disclosure = application.getBean(Disclosure.class);
        var ask = new Ask("working-with", null, new SearchCriteria.ByDetails(wanted, null, null));
        var stored = (AskAnswer.Stored) disclosure.ask(jane, ask);
        var found = (SearchAnswer.Found) disclosure.search(jane, stored.handle());
        return found.results().stream().map(result -> result.name()).toList();
    }

    private static List<Map<String, String>> rows(String source) throws IOException {
        try (var in = Files.newBufferedReader(folder.resolve("truth/" + source + ".csv"))) {
            var reader = new CsvReader(in);
            var header = texts(reader.next());
            var rows = new ArrayList<Map<String, String>>();
            for (var line = reader.next(); line != null; line = reader.next()) {
                var row = new HashMap<String, String>();
                for (var i = 0; i < header.size(); i++) {
                    row.put(header.get(i), texts(line).get(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static List<String> texts(CsvLine line) {
        return line.cells().stream().map(cell -> ((CsvCell.Text) cell).text()).toList();
    }

    private long count(String sql) {
        return application.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
