package contactpoint.reference;

import static contactpoint.reference.LoadingSystem.loaded;
import static contactpoint.reference.SomeSchools.HEADER;
import static contactpoint.reference.SomeSchools.register;
import static contactpoint.reference.SomeSchools.school;
import static contactpoint.reference.SomeSchools.write;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditSearch;
import contactpoint.ledger.Value;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import contactpoint.person.Urn;
import contactpoint.reference.RegisterLoads.Accept;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolLoadStoreTests extends OnLoadingSystem {
    private static final String EXPECTED =
            "; expected the register of schools (edubasealldata of Get Information about Schools), a"
                    + " CSV file with a header row that begins with URN, in Windows-1252.";

    private LoadReport load(String text) {
        return load(text.getBytes(SomeSchools.WINDOWS));
    }

    private LoadReport load(byte[] bytes) {
        return system.loads().loadGias(OPERATOR, write(folder, bytes));
    }

    private static School find(int urn) {
        return system.registers().findSchool(new Urn("" + urn)).orElseThrow();
    }

    private void refuses(byte[] bytes, String what) {
        assertThat(load(bytes))
                .isEqualTo(
                        new LoadReport.Refused(
                                "edubasealldata.csv was not loaded: " + what + EXPECTED));
        assertThat(system.everything()).isEmpty();
    }

    private void refuses(String text, String what) {
        refuses(text.getBytes(SomeSchools.WINDOWS), what);
    }

    private static String manySchools(int count) {
        return register(
                IntStream.range(0, count)
                        .mapToObj(i -> school(990_000 + i).named("School " + i))
                        .toArray(SomeSchools.Row[]::new));
    }

    @Test
    void r016_a_school_is_found_by_its_number_with_address_and_telephone() {
        load(register(school(999101)));
        assertThat(system.registers().findSchool(new Urn("999101")))
                .contains(
                        new School(
                                new Urn("999101"),
                                "Ashgrove Park School",
                                List.of("2 Made Up Road", "Kingswood", "Bristol"),
                                new Postcode("BS15 9ZX"),
                                Telephone.parse("0117 496 0120").orThrow(),
                                true,
                                null));
        assertThat(system.registers().findSchool(new Urn("999102"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,false", "3,true", "4,false"})
    void only_status_1_and_3_are_open(String status, boolean open) {
        load(register(school(999101).status(status)));
        assertThat(find(999101).open()).isEqualTo(open);
        assertThat(find(999101).closed()).isNull();
    }

    @Test
    void a_school_is_open_up_to_its_last_day_and_closed_with_that_day_after_it() {
        load(register(school(999101).status("3").with("CloseDate", "25-11-2026")));
        system.today(LocalDate.of(2026, 11, 25));
        assertThat(find(999101).open()).isTrue();
        assertThat(find(999101).closed()).isNull();
        system.today(LocalDate.of(2026, 11, 26));
        assertThat(find(999101).open()).isFalse();
        assertThat(find(999101).closed()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void a_name_is_read_as_windows_1252() {
        load(register(school(999101).named("St Anne’s École – Yate")));
        assertThat(find(999101).name()).isEqualTo("St Anne’s École – Yate");
    }

    @Test
    void columns_are_found_by_name_and_those_of_a_later_year_are_ignored() {
        var later = new ArrayList<>(HEADER.reversed());
        later.add(3, "SomethingNew (name)");
        later.removeAll(
                List.of("Address3", "OfstedRating (name)", "SENPRU (name)", "UPRN", "OpenDate"));
        assertThat(
                        loaded(load(register(later, school(999101).with("Address3", "gone"))))
                                .kept()
                                .fresh())
                .isEqualTo(1);
        assertThat(find(999101).addressLines())
                .containsExactly("2 Made Up Road", "Kingswood", "Bristol");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "URN",
                "EstablishmentName",
                "Postcode",
                "TelephoneNum",
                "EstablishmentStatus (code)"
            })
    void a_file_without_a_column_that_must_be_there_is_refused(String column) {
        var columns = new ArrayList<>(HEADER);
        columns.remove(column);
        refuses(register(columns, school(999101)), "its header row has no column " + column);
    }

    @Test
    void a_bad_row_is_refused_by_line_and_reason_and_the_rest_goes_on() {
        var report =
                loaded(
                        load(
                                register(
                                                school(999101),
                                                school(999102).with("URN", "99910"),
                                                school(999103).status("Open"),
                                                school(999104).named(" "),
                                                school(999105).with("CloseDate", "31.08.2019"),
                                                school(999106).with("OpenDate", "31-02-2012"),
                                                school(999101).named("Again"))
                                        + "999107,803\r\n"
                                        + register(school(999108)).split("\r\n")[1]
                                        + "\r\n"));
        assertThat(report.firstRefused())
                .containsExactly(
                        new LoadReport.RefusedRow(3, "URN is not 6 digits"),
                        new LoadReport.RefusedRow(4, "Status is not 1, 2, 3 or 4"),
                        new LoadReport.RefusedRow(5, "Name is missing"),
                        new LoadReport.RefusedRow(
                                6, "Open date or close date is not a real date, like 31-08-2019"),
                        new LoadReport.RefusedRow(
                                7, "Open date or close date is not a real date, like 31-08-2019"),
                        new LoadReport.RefusedRow(8, "URN is on line 2 already"),
                        new LoadReport.RefusedRow(9, "Row has 2 columns and not " + HEADER.size()));
        assertThat(report.refused()).isEqualTo(7);
        assertThat(report.kept()).isEqualTo(new LoadReport.Kept("schools", 2, 2, 0, 0, 0));
    }

    @Test
    void days_are_read_as_spreadsheets_save_them_too() {
        var report =
                loaded(
                        load(
                                register(
                                        school(999101).with("OpenDate", "01/09/2011"),
                                        school(999102).with("CloseDate", "2012-09-01"),
                                        school(999103).with("OpenDate", "31/02/2012"))));
        assertThat(report.firstRefused()).extracting(row -> row.line()).containsExactly(4L);
    }

    @Test
    void what_cannot_be_read_of_telephone_and_postcode_is_left_out_and_the_school_kept() {
        var report =
                loaded(
                        load(
                                register(
                                        school(999101).with("TelephoneNum", "see website"),
                                        school(999102).with("Postcode", "BS15"),
                                        school(999103).with("TelephoneNum", "1174960120"),
                                        school(999104).status("2"),
                                        school(999105).status("3"),
                                        school(999106).status("4"))));
        assertThat(report.counts())
                .containsExactly(
                        new LoadReport.Count("  open", 3, ""),
                        new LoadReport.Count("  closed", 1, ""),
                        new LoadReport.Count("  to close", 1, ""),
                        new LoadReport.Count("  proposed", 1, ""),
                        new LoadReport.Count(
                                "left out", 1, "telephone numbers that cannot be read"),
                        new LoadReport.Count("left out", 1, "postcodes that cannot be read"));
        assertThat(find(999101).telephone()).isNull();
        assertThat(find(999102).postcode()).isNull();
        assertThat(find(999103).telephone())
                .as("a spreadsheet had taken its zero")
                .isEqualTo(Telephone.parse("0117 496 0120").orThrow());
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        refuses("", "it is empty");
        refuses("a,b\n1,2\n", "its header row has no column URN");
        refuses(
                SomePractices.register(SomePractices.ashgrove()),
                "its header row has no column URN");
        refuses(
                "URN,LinkURN,LinkName\n999101,999102,Oldbrook\n",
                "its header row has no column EstablishmentName");
        refuses(register(), "it has no rows");
        refuses("PK\u0003\u0004", "it is a zip file");
        refuses("<!DOCTYPE html>", "it is XML or a web page");
    }

    @Test
    void a_file_of_which_no_row_can_be_used_is_refused() {
        refuses(
                register(school(999101).status("Open"), school(999102).with("URN", "1")),
                "none of its rows can be used (line 2: Status is not 1, 2, 3 or 4)");
    }

    @Test
    void a_last_row_that_is_too_long_and_has_no_end_is_a_cut() {
        var whole = register(expiring(999101), expiring(999102), expiring(999103).named("#"));
        refuses(whole.strip().replace("#", "x".repeat(70_000)), "it is cut off in line 4");
    }

    /// A row of which the last value is not empty.
    private static SomeSchools.Row expiring(int urn) {
        return school(urn).with("AccreditationExpiryDate", "01-09-2030");
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        var text = register(school(999101), school(999102).named("St Anne’s"));
        refuses(text.getBytes(StandardCharsets.UTF_8), "it is in UTF-8");
        refuses(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "it is in UTF-8");
        refuses(
                register(school(999101).named("Szkoła Ło")).getBytes(StandardCharsets.UTF_8),
                "it is in UTF-8");
        refuses(text.getBytes(StandardCharsets.UTF_16), "it is in UTF-16 or another encoding");
        var broken = text.getBytes(SomeSchools.WINDOWS);
        for (var i = 0; i < broken.length; i++) {
            broken[i] = broken[i] == (byte) 0x92 ? (byte) 0x81 : broken[i];
        }
        refuses(broken, "line 3 is not in Windows-1252");
    }

    @Test
    void a_value_that_was_encoded_twice_does_not_make_the_file_utf_8() {
        var twice = new String("’".getBytes(StandardCharsets.UTF_8), SomeSchools.WINDOWS);
        load(
                register(
                        school(999101).named("St Anne" + twice + "s"),
                        school(999102).named("St Anne’s")));
        assertThat(find(999101).name()).isEqualTo("St Anneâ€™s");
    }

    @Test
    void a_file_without_a_letter_beyond_ascii_is_in_every_encoding() {
        assertThat(load(("\uFEFF" + manySchools(2)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(LoadReport.Loaded.class);
    }

    @Test
    void a_file_that_is_cut_off_is_refused() {
        var whole = manySchools(3);
        refuses(
                whole.substring(0, whole.length() - 40),
                "it is cut off in line 4, which has 111 columns and not 140");
        var dated = school(999109).with("AccreditationExpiryDate", "31-08-2030");
        var ending = register(dated, dated.with("URN", "999110")).strip();
        refuses(ending.substring(0, ending.length() - 2), "it is cut off in line 3");
        assertThat(load(ending)).isInstanceOf(LoadReport.Loaded.class);
    }

    @Test
    void a_register_that_is_far_shorter_than_the_last_waits_for_a_person() {
        load(manySchools(100));
        var before = system.everything();
        assertThat(load(manySchools(84))).isEqualTo(new LoadReport.SizeMoved(84, 100));
        assertThat(system.everything()).isEqualTo(before);
        assertThat(loaded(load(manySchools(200))).kept().fresh()).isEqualTo(100);
        var short_ = write(folder, manySchools(10));
        assertThat(system.loads().loadGias(OPERATOR, short_, Accept.SIZE_CHANGE))
                .isInstanceOf(LoadReport.Loaded.class);
        assertThat(find(990_199).open()).as("absence is not closure").isTrue();
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_later_one_changes_what_differs() {
        load(manySchools(1200));
        var before = system.everything();
        system.today(LoadingSystem.TODAY.plusDays(1));
        assertThat(loaded(load(manySchools(1200))).kept())
                .isEqualTo(new LoadReport.Kept("schools", 1200, 0, 0, 1200, 0));
        assertThat(system.everything()).isEqualTo(before);
        assertThat(
                        loaded(
                                        load(
                                                manySchools(1199)
                                                        + register(school(1).with("URN", "999999"))
                                                                .split("\r\n")[1]
                                                        + "\r\n"))
                                .kept())
                .isEqualTo(new LoadReport.Kept("schools", 1200, 1, 0, 1199, 0));
    }

    @Test
    void schools_are_found_by_how_their_names_begin_in_the_order_of_names() {
        load(
                register(
                        school(999105).named("St. Anne’s Primary"),
                        school(999104).named("St Annes Academy").status("2"),
                        school(999103).named("ST ANNE'S Academy"),
                        school(999102).named("Stannery School"),
                        school(999101).named("École %")));
        assertThat(named("st anne's", 10)).containsExactly("999103", "999104", "999105");
        assertThat(named("st anne's", 2)).containsExactly("999103", "999104");
        assertThat(named("ECOLE", 10)).containsExactly("999101");
        assertThat(named("nowhere", 10)).isEmpty();
    }

    private static List<String> named(String beginning, int most) {
        return system.registers().schoolsNamed(beginning, most).stream()
                .map(school -> school.urn().canonical())
                .toList();
    }

    @Test
    void a_load_is_on_the_audit_trail() {
        load(register(school(999101), school(999102).status("?")));
        assertThat(
                        system.bean(AuditSearch.class)
                                .ofKind("register-loaded")
                                .getLast()
                                .facts()
                                .values())
                .containsEntry("register", Value.of("gias"))
                .containsEntry("read", Value.of(2))
                .containsEntry("kept", Value.of(1))
                .containsEntry("refused", Value.of(1));
    }
}
