package contactpoint.reference;

import static contactpoint.reference.LoadingSystem.loaded;
import static contactpoint.reference.SomeDirectories.OF_2023;
import static contactpoint.reference.SomeDirectories.OF_2026;
import static contactpoint.reference.SomeDirectories.directory;
import static contactpoint.reference.SomeDirectories.row;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditSearch;
import contactpoint.ledger.Value;
import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeLoadStoreTests {
    private static final Actor OPERATOR = Actor.operator();
    private static final String EXPECTED =
            "; expected a postcode directory of the Office for National Statistics (NSPL or ONSPD),"
                    + " a CSV file with a header row that has pcds, a local authority and a county,"
                    + " and codes like E06000025, in UTF-8.";

    private static LoadingSystem system;

    @TempDir Path folder;

    @BeforeAll
    static void start(@TempDir Path keys) {
        system = LoadingSystem.start(keys);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @BeforeEach
    void empty() {
        system.empty();
    }

    private LoadReport load(String text) {
        return load(text.getBytes(StandardCharsets.UTF_8));
    }

    private LoadReport load(byte[] bytes) {
        return system.loads().loadPostcodes(OPERATOR, SomeDirectories.write(folder, bytes));
    }

    private static String authorityOf(String postcode) {
        return system.registers()
                .findAuthorityOf(new Postcode(postcode))
                .map(GssCode::canonical)
                .orElse("none");
    }

    private void refuses(byte[] bytes, String what) {
        assertThat(load(bytes))
                .isEqualTo(new LoadReport.Refused("NSPL.csv was not loaded: " + what + EXPECTED));
        assertThat(system.everything()).isEmpty();
    }

    private void refuses(String text, String what) {
        refuses(text.getBytes(StandardCharsets.UTF_8), what);
    }

    private static String many(int count) {
        return OF_2026
                + "\r\n"
                + IntStream.range(0, count)
                        .mapToObj(i ->
                                row(OF_2026, SomeDirectories.postcode(i), "E06000025", "E99999999"))
                        .reduce("", String::concat);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SomeDirectories.OF_2023,
                SomeDirectories.OF_2025,
                SomeDirectories.OF_2026,
                SomeDirectories.ONSPD
            })
    void r091_a_directory_of_any_year_says_which_authority_a_postcode_lies_in(String header) {
        var text =
                directory(
                        header,
                        row(header, "BS15 9ZX", "E06000025", "E99999999"),
                        row(header, "GU1 9ZZ", "E07000209", "E10000030"),
                        row(header, "LS1 9ZZ", "E08000035", "E11000006"),
                        row(header, "SW1A 9ZZ", "E09000033", ""));
        load("\uFEFF" + text);
        assertThat(authorityOf("BS15 9ZX")).isEqualTo("E06000025");
        assertThat(authorityOf("GU1 9ZZ")).as("the county of a district").isEqualTo("E10000030");
        assertThat(authorityOf("LS1 9ZZ")).isEqualTo("E08000035");
        assertThat(authorityOf("SW1A 9ZZ")).isEqualTo("E09000033");
    }

    @Test
    void what_lies_elsewhere_or_nowhere_is_counted_and_left_out() {
        var report =
                loaded(
                        load(
                                directory(
                                        OF_2023,
                                        row(OF_2023, "BS15 9ZX", "E06000025", "E99999999"),
                                        row(OF_2023, "BS15 9ZY", "E06000025", "", "201502"),
                                        row(OF_2023, "CF1 9ZZ", "W06000015", "W99999999"),
                                        row(OF_2023, "EH1 9ZZ", "S12000036", "S99999999"),
                                        row(OF_2023, "BT1 9ZZ", "N09000003", "N99999999"),
                                        row(OF_2023, "JE1 9ZZ", "L99999999", "L99999999"),
                                        row(OF_2023, "IM1 9ZZ", "M99999999", "M99999999"),
                                        row(OF_2023, "BS99 9ZZ", "", ""))));
        assertThat(report.kept())
                .isEqualTo(new LoadReport.Kept("postcodes in England", 2, 2, 0, 0, 0));
        assertThat(report.counts())
                .containsExactly(
                        new LoadReport.Count("  terminated", 1, "kept for old addresses"),
                        new LoadReport.Count("elsewhere", 5, "not in England, not loaded"),
                        new LoadReport.Count("nowhere", 1, "in no authority, not loaded"));
        assertThat(authorityOf("BS15 9ZY")).as("terminated").isEqualTo("E06000025");
        assertThat(authorityOf("CF1 9ZZ")).isEqualTo("none");
    }

    @Test
    void a_bad_row_is_refused_by_line_and_reason_and_the_rest_goes_on() {
        var report =
                loaded(
                        load(
                                directory(
                                        OF_2026,
                                        row(OF_2026, "BS15 9ZX", "E06000025", "E99999999"),
                                        row(OF_2026, "BS15", "E06000025", "E99999999"),
                                        row(OF_2026, "GU1 9ZZ", "E07000209", "E99999999"),
                                        row(OF_2026, "BS15 9ZX", "E06000022", "E99999999"),
                                        row(OF_2026, "BS15 9ZW", "E06000099", "E99999999"),
                                        row(OF_2026, "BS15 9ZT", "E06 25", ""),
                                        "BS159ZU\r\n",
                                        row(OF_2026, "BS15 9ZL", "E06000025", "E99999999"),
                                        row(OF_2026, "BS15 9ZX", "E06000025", "E99999999"))));
        assertThat(report.firstRefused())
                .containsExactly(
                        new LoadReport.RefusedRow(3, "Postcode is not a whole postcode"),
                        new LoadReport.RefusedRow(
                                4, "County is missing, and the district is not an authority"),
                        new LoadReport.RefusedRow(5, "Postcode is on line 2 already"),
                        new LoadReport.RefusedRow(6, "Authority is not one that is built in"),
                        new LoadReport.RefusedRow(7, "Authority is not a code like E06000025"),
                        new LoadReport.RefusedRow(8, "Row has 1 columns and not 35"),
                        new LoadReport.RefusedRow(10, "Postcode is on line 2 already"));
        assertThat(report.refused()).isEqualTo(7);
        assertThat(report.kept().total()).isEqualTo(2);
        assertThat(authorityOf("BS15 9ZX")).isEqualTo("E06000025");
    }

    @Test
    void a_later_directory_moves_and_adds_and_takes_nothing_away() {
        load(many(1000));
        var first = SomeDirectories.postcode(0);
        var report =
                loaded(
                        load(
                                many(1001)
                                        .replaceFirst("E06000025", "E06000022")
                                        .replace(
                                                row(
                                                        OF_2026,
                                                        SomeDirectories.postcode(7),
                                                        "E06000025",
                                                        "E99999999"),
                                                "")));
        assertThat(report.kept())
                .isEqualTo(new LoadReport.Kept("postcodes in England", 1000, 1, 1, 998, 0));
        assertThat(authorityOf(first)).isEqualTo("E06000022");
        assertThat(authorityOf(SomeDirectories.postcode(7))).isEqualTo("E06000025");
        assertThat(authorityOf(SomeDirectories.postcode(1000))).isEqualTo("E06000025");
        assertThat(system.bean(Moves.class).postcodesAfter(null, 10))
                .containsExactly(new Postcode(first));
    }

    @Test
    void the_same_directory_again_changes_nothing_and_writes_no_row_again() {
        load(many(1000));
        var before = system.everything();
        var versions = system.rowVersions("postcode");
        assertThat(loaded(load(many(1000))).kept())
                .isEqualTo(new LoadReport.Kept("postcodes in England", 1000, 0, 0, 1000, 0));
        assertThat(system.everything()).isEqualTo(before);
        assertThat(system.rowVersions("postcode")).isEqualTo(versions);
        assertThat(system.bean(Moves.class).postcodesAfter(null, 10)).isEmpty();
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        refuses("", "it is empty");
        refuses(OF_2026 + "\r\n", "it has no rows");
        refuses("a,b\n1,2\n", "its header row has no column pcds");
        refuses(
                directory(OF_2023, row(OF_2023, "BS15 9ZX", "E06000025", "")).replace("laua", "la"),
                "its header row has no column for the local authority, such as laua or lad26cd");
        refuses(
                directory(OF_2023, row(OF_2023, "BS15 9ZX", "E06000025", ""))
                        .replace("cty", "county"),
                "its header row has no column for the county, such as cty or cty26cd");
        refuses(
                SomeSchools.register(SomeSchools.school(999101)),
                "its header row has no column pcds");
        refuses("PK\u0003\u0004", "it is a zip file");
    }

    @Test
    void a_directory_with_the_codes_before_2011_is_refused() {
        refuses(
                directory(
                        SomeDirectories.ONSPD,
                        row(SomeDirectories.ONSPD, "BS15 9ZX", "00HD", ""),
                        row(SomeDirectories.ONSPD, "GU1 9ZZ", "UD", "43")),
                "none of its rows can be used (line 2: Authority is not a code like E06000025)");
    }

    @Test
    void a_directory_without_a_place_in_england_is_refused() {
        refuses(
                directory(
                        OF_2026,
                        row(OF_2026, "CF1 9ZZ", "W06000015", ""),
                        row(OF_2026, "JE1 9ZZ", "L99999999", ""),
                        row(OF_2026, "BS99 9ZZ", "", "")),
                "none of its rows is of a place in England");
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        refuses(many(3).getBytes(StandardCharsets.UTF_16), "it is in UTF-16 or another encoding");
        refuses(many(3).getBytes(StandardCharsets.UTF_16LE), "it is in UTF-16 or another encoding");
    }

    @Test
    void a_file_that_is_cut_off_is_refused_and_a_missing_last_line_end_is_not() {
        var whole = many(3).strip();
        refuses(whole.substring(0, whole.length() - 1), "it is cut off in line 4");
        refuses(
                whole.substring(0, whole.length() - 30),
                "it is cut off in line 4, which has 14 columns and not 35");
        assertThat(load(whole)).isInstanceOf(LoadReport.Loaded.class);
    }

    @Test
    void a_refused_directory_leaves_the_one_before_as_it_was() {
        load(many(100));
        var before = system.everything();
        var cut = many(150).replace("E06000025", "E06000022").strip();
        assertThat(load(cut.substring(0, cut.length() - 1))).isInstanceOf(LoadReport.Refused.class);
        assertThat(load(many(84).replace("E06000025", "E06000022")))
                .isEqualTo(new LoadReport.SizeMoved(84, 100));
        assertThat(system.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"E06000048,E06000057", "E10000027,E06000066", "E10000006,none"})
    void an_old_directory_leads_to_who_took_over_all(String named, String now) {
        load(directory(OF_2023, row(OF_2023, "NE1 9ZZ", "E07000026", named)));
        load(directory(OF_2023, row(OF_2023, "NE1 9ZY", named, "")));
        assertThat(authorityOf("NE1 9ZY")).isEqualTo(now);
    }

    @Test
    void a_load_is_on_the_audit_trail() {
        load(many(2));
        assertThat(
                        system.bean(AuditSearch.class)
                                .ofKind("register-loaded")
                                .getLast()
                                .facts()
                                .values())
                .containsEntry("register", Value.of("postcodes"))
                .containsEntry("new", Value.of(2));
    }
}
