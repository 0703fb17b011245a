package contactpoint.reference;

import static contactpoint.reference.LoadingSystem.loaded;
import static contactpoint.reference.SomeDirectories.OF_2026;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import contactpoint.person.Urn;
import contactpoint.reference.RegisterLoads.Accept;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a file is measured by: the files of its register before it.
class RegisterHistoryStoreTests extends OnLoadingSystem {
    private LoadReport practices(int count, Accept... accepted) {
        var text =
                IntStream.range(0, count)
                        .mapToObj(i -> SomePractices.another(i).quoted())
                        .reduce("", String::concat);
        return system.loads().loadOds(OPERATOR, SomePractices.write(folder, text), accepted);
    }

    private LoadReport school(SomeSchools.Row row, Accept... accepted) {
        return system.loads()
                .loadGias(OPERATOR, SomeSchools.write(folder, SomeSchools.register(row)), accepted);
    }

    private LoadReport directory(String row, Accept... accepted) {
        return system.loads()
                .loadPostcodes(
                        OPERATOR,
                        SomeDirectories.write(
                                folder,
                                SomeDirectories.directory(OF_2026, row)
                                        .getBytes(StandardCharsets.US_ASCII)),
                        accepted);
    }

    /// A row of one place.
    private static String place(String introduced, String ended, String authority) {
        return SomeDirectories.row(OF_2026, "BS15 9ZX", authority, "", ended, introduced);
    }

    private static String schoolName() {
        return system.registers().findSchool(new Urn("999101")).orElseThrow().name();
    }

    private static GssCode authority() {
        return system.registers().findAuthorityOf(new Postcode("BS15 9ZX")).orElseThrow();
    }

    @Test
    void a_register_cannot_shrink_unseen_file_by_file() {
        practices(100);
        loaded(practices(90));
        assertThat(practices(80)).isEqualTo(new LoadReport.SizeMoved(80, 100));
        loaded(practices(85));
    }

    @Test
    void a_size_that_a_person_has_seen_is_the_new_measure() {
        practices(100);
        loaded(practices(80, Accept.SIZE_CHANGE));
        loaded(practices(70));
        assertThat(practices(67)).isEqualTo(new LoadReport.SizeMoved(67, 80));
        loaded(practices(70, Accept.SIZE_CHANGE));
        assertThat(practices(67))
                .as("nobody was asked")
                .isEqualTo(new LoadReport.SizeMoved(67, 80));
    }

    @Test
    void an_older_register_of_schools_takes_nothing_back_unless_it_is_accepted() {
        loaded(school(changed("New", "20-11-2026")));
        var before = system.everything();
        assertThat(school(changed("Old", "19-11-2026")))
                .isEqualTo(older(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20)));
        assertThat(system.everything()).isEqualTo(before);
        loaded(school(changed("Same day", "20-11-2026")));
        assertThat(schoolName()).isEqualTo("Same day");
        loaded(school(changed("Old", "19-11-2026"), Accept.OLDER));
        assertThat(schoolName()).isEqualTo("Old");
        loaded(school(changed("Not so old", "19-11-2026")));
    }

    private static SomeSchools.Row changed(String name, String day) {
        return SomeSchools.school(999101).named(name).with("LastChangedDate", day);
    }

    private static LoadReport older(LocalDate asOf, LocalDate before) {
        return new LoadReport.Older(asOf, before);
    }

    @Test
    void where_no_school_says_when_it_was_changed_its_first_and_last_days_tell_the_age() {
        loaded(school(SomeSchools.school(999101).status("2").with("CloseDate", "31-08-2025")));
        assertThat(school(SomeSchools.school(999101).with("OpenDate", "01-09-2024")))
                .isEqualTo(older(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31)));
    }

    @Test
    void plans_and_the_future_do_not_make_a_register_newer() {
        var plans =
                List.of(
                        changed("Name", "25-11-2026"),
                        changed("Name", "").status("4").with("OpenDate", "01-09-2026"),
                        changed("Name", "").status("3").with("CloseDate", "31-08-2026"));
        for (var plan : plans) {
            system.empty();
            loaded(school(plan));
            loaded(school(changed("Name", "01-10-2012")));
        }
        loaded(directory(place("202612", "202706", "E06000025")));
        loaded(directory(place("202602", "", "E06000025")));
    }

    @Test
    void an_older_directory_takes_nothing_back_unless_it_is_accepted() {
        loaded(directory(place("198001", "202608", "E06000022")));
        var before = system.everything();
        assertThat(directory(place("202502", "", "E06000025")))
                .isEqualTo(older(LocalDate.of(2025, 2, 1), LocalDate.of(2026, 8, 1)));
        assertThat(system.everything()).isEqualTo(before);
        loaded(directory(place("202608", "", "E06000025")));
        assertThat(authority()).isEqualTo(new GssCode("E06000025"));
        loaded(directory(place("202502", "", "E06000022"), Accept.OLDER));
        assertThat(authority()).isEqualTo(new GssCode("E06000022"));
    }

    @Test
    void a_file_without_a_day_may_be_older_than_any() {
        loaded(directory(place("", "", "E06000025")));
        loaded(directory(place("", "2026", "E06000022")));
        loaded(directory(place("202608", "", "E06000025")));
        var undated = place("", "", "E06000022");
        assertThat(directory(undated))
                .isEqualTo(new LoadReport.Older(null, LocalDate.of(2026, 8, 1)));
        loaded(directory(undated, Accept.OLDER));
        assertThat(directory(place("202605", "", "E06000022")))
                .as("its age is still not known to be less")
                .isInstanceOf(LoadReport.Older.class);
    }

    @Test
    void a_part_of_a_register_is_measured_by_nothing_and_measures_nothing() {
        loaded(practices(2, Accept.PART));
        loaded(school(changed("Part", "20-11-2026"), Accept.PART));
        loaded(directory(place("202608", "", "E06000022"), Accept.PART));
        loaded(practices(100));
        loaded(school(changed("Whole", "19-11-2026")));
        loaded(directory(place("202605", "", "E06000025")));
        loaded(practices(2, Accept.PART));
        assertThat(practices(80)).isEqualTo(new LoadReport.SizeMoved(80, 100));
        loaded(directory(place("202502", "", "E06000022"), Accept.PART));
        assertThat(authority()).isEqualTo(new GssCode("E06000022"));
        assertThat(schoolName()).isEqualTo("Whole");
    }
}
