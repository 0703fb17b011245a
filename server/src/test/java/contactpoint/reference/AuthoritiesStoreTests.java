package contactpoint.reference;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.person.GssCode;
import contactpoint.support.TestDatabases;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is built in, against the counts that others publish: 150 in the papers of 2008, 152 from
/// April 2009, 153 since April 2023.
class AuthoritiesStoreTests {
    private static LoadingSystem system;

    @BeforeAll
    static void start(@TempDir Path keys) {
        system = LoadingSystem.start(keys);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static List<Authority> on(String day) {
        return system.registers().authoritiesOn(LocalDate.parse(day));
    }

    private static Authority find(String code) {
        return system.registers().findAuthority(new GssCode(code)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1998-04-01,150,47,34",
        "2009-03-31,150,47,34",
        "2009-04-01,152,56,27",
        "2019-03-31,152,56,27",
        "2019-04-01,151,56,26",
        "2020-04-01,151,57,25",
        "2021-04-01,152,59,24",
        "2023-03-31,152,59,24",
        "2023-04-01,153,63,21",
        "2026-11-24,153,63,21"
    })
    void r009_r091_the_authorities_of_a_day_are_as_many_as_there_were(
            String day, int all, int unitary, int counties) {
        assertThat(on(day))
                .hasSize(all)
                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        var kinds =
                on(day).stream()
                        .collect(
                                Collectors.groupingBy(
                                        a -> a.code().canonical().substring(0, 3),
                                        Collectors.counting()));
        assertThat(kinds)
                .containsEntry("E06", (long) unitary)
                .containsEntry("E08", 36L)
                .containsEntry("E09", 33L)
                .containsEntry("E10", (long) counties)
                .hasSize(4);
    }

    @Test
    void on_every_day_names_and_codes_of_the_department_stand_for_one_authority() {
        for (var day = LocalDate.of(1998, 4, 1); day.getYear() < 2028; day = day.plusMonths(1)) {
            var all = system.registers().authoritiesOn(day);
            assertThat(all).extracting(Authority::name).doesNotHaveDuplicates();
            assertThat(all).extracting(Authority::dfeCode).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "E06000025,South Gloucestershire,803",
        "E06000023,Bristol,801",
        "E06000053,Isles of Scilly,420",
        "E06000058,'Bournemouth, Christchurch and Poole',839",
        "E06000064,Westmorland and Furness,943",
        "E08000038,Barnsley,370",
        "E09000001,City of London,201",
        "E09000033,Westminster,213",
        "E10000034,Worcestershire,885",
        "E10000021,Northamptonshire,928"
    })
    void an_authority_is_found_by_its_code_whether_it_ended_or_not(
            String code, String name, String dfe) {
        assertThat(find(code).name()).isEqualTo(name);
        assertThat(find(code).dfeCode()).isEqualTo(dfe);
    }

    @Test
    void who_ended_has_successors_that_began_on_the_next_day_and_nobody_else_has() {
        var successions = system.bean(AuthorityStore.class).listSuccessions();
        for (var succession : successions) {
            var last = find(succession.former().canonical()).lastDay();
            assertThat(last).isNotNull();
            assertThat(find(succession.successor().canonical()).firstDay())
                    .isEqualTo(last.plusDays(1));
        }
        var ended = new HashSet<>(system.bean(Authorities.class).endedBy(LocalDate.of(2099, 1, 1)));
        assertThat(successions).extracting(AuthorityStore.Succession::former).containsAll(ended);
        var begun =
                system.bean(AuthorityStore.class).list().stream()
                        .filter(a -> a.firstDay().isAfter(LocalDate.of(1998, 4, 1)))
                        .map(Authority::code)
                        .toList();
        assertThat(successions).extracting(AuthorityStore.Succession::successor).containsAll(begun);
        assertThat(ended).hasSize(19);
        assertThat(begun).hasSize(22);
    }

    @Test
    void the_application_cannot_change_what_is_built_in() throws SQLException {
        try (var app = TestDatabases.fresh().connectAsApp();
                var statement = app.createStatement();
                var rights =
                        statement.executeQuery(
                                """
                                SELECT has_table_privilege('reference.authority', 'INSERT, UPDATE, DELETE')
                                    OR has_table_privilege('reference.authority_succession',
                                                           'INSERT, UPDATE, DELETE')
                                """)) {
            rights.next();
            assertThat(rights.getBoolean(1)).isFalse();
        }
    }
}
