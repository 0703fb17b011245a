package contactpoint.reference;

import static contactpoint.reference.LoadingSystem.loaded;
import static contactpoint.reference.SomePractices.another;
import static contactpoint.reference.SomePractices.ashgrove;
import static contactpoint.reference.SomePractices.register;
import static contactpoint.reference.SomePractices.write;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditEntry;
import contactpoint.audit.AuditSearch;
import contactpoint.ledger.Value;
import contactpoint.person.OdsCode;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import contactpoint.reference.RegisterLoads.Accept;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterLoadsStoreTests {
    private static final LocalDate TODAY = LoadingSystem.TODAY;
    private static final Actor OPERATOR = Actor.operator();

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
        return system.loads().loadOds(OPERATOR, write(folder, text));
    }

    private static Practice practice(String code) {
        return system.registers().findPractice(new OdsCode(code)).orElseThrow();
    }

    private static List<AuditEntry> audited() {
        return system.bean(AuditSearch.class).ofKind("register-loaded");
    }

    private static LoadReport.Kept kept(int fresh, int changed, int unchanged) {
        return new LoadReport.Kept(
                "GP practices", fresh + changed + unchanged, fresh, changed, unchanged, 0);
    }

    private static String manyPractices(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> another(i).quoted())
                .reduce("", String::concat);
    }

    @Test
    void r017_a_practice_is_found_by_its_code_with_address_and_telephone() {
        load(register(ashgrove()));
        assertThat(system.registers().findPractice(new OdsCode("Y99001")))
                .contains(
                        new Practice(
                                new OdsCode("Y99001"),
                                "ASHGROVE SURGERY",
                                List.of("1 MADE UP STREET", "KINGSWOOD", "BRISTOL"),
                                new Postcode("BS15 9ZX"),
                                Telephone.parse("0117 496 0142").orThrow(),
                                true,
                                null));
        assertThat(system.registers().findPractice(new OdsCode("Y99002"))).isEmpty();
    }

    @Test
    void a_load_counts_what_it_read() {
        var report =
                loaded(
                        load(
                                register(
                                        ashgrove(),
                                        another(2).status("C").closed("20150331"),
                                        another(3).status("D").telephone("none"),
                                        another(4).status("P").at("BS15"),
                                        another(5).setting("8"),
                                        another(6).status("?"),
                                        ashgrove().named("AGAIN"))));
        assertThat(report.read()).isEqualTo(7);
        assertThat(report.kept()).isEqualTo(new LoadReport.Kept("GP practices", 4, 4, 0, 0, 0));
        assertThat(report.counts())
                .extracting(LoadReport.Count::number)
                .containsExactly(1, 1, 1, 1, 1, 1, 1);
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.firstRefused())
                .containsExactly(
                        new LoadReport.RefusedRow(
                                6, "Status is not active, closed, dormant or proposed"),
                        new LoadReport.RefusedRow(7, "Organisation code is on line 1 already"));
        assertThat(practice("Y99001").name()).isEqualTo("ASHGROVE SURGERY");
        assertThat(practice("Y99001").open()).isTrue();
        assertThat(practice("Y99002").open()).isFalse();
        assertThat(practice("Y99003").open()).isFalse();
        assertThat(practice("Y99003").telephone()).isNull();
        assertThat(practice("Y99004").open()).isFalse();
        assertThat(practice("Y99004").postcode()).isNull();
    }

    @Test
    void only_the_first_hundred_refused_rows_are_kept_and_all_counted() {
        var bad =
                IntStream.range(100, 250)
                        .mapToObj(i -> another(i).status("?").quoted())
                        .reduce("", String::concat);
        var report = loaded(load(register(ashgrove()) + bad));
        assertThat(report.refused()).isEqualTo(150);
        assertThat(report.firstRefused()).hasSize(100);
    }

    @Test
    void r037_a_clinic_is_never_a_childs_practice() {
        load(register(ashgrove(), another(5).setting("8")));
        assertThat(system.registers().findPractice(new OdsCode("Y99005"))).isEmpty();
        assertThat(system.everything().toString()).doesNotContain("Y99005");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var text = manyPractices(1, 1234);
        assertThat(loaded(load(text)).kept()).isEqualTo(kept(1233, 0, 0));
        var before = system.everything();
        system.today(TODAY.plusDays(1));
        assertThat(loaded(load(text)).kept()).isEqualTo(kept(0, 0, 1233));
        assertThat(before).hasSize(1234);
        assertThat(system.everything()).isEqualTo(before);
    }

    @Test
    void a_column_that_is_not_kept_changes_nothing() {
        load(register(ashgrove()));
        assertThat(loaded(load(register(ashgrove().with(14, "99X")))).kept().unchanged())
                .isEqualTo(1);
    }

    @Test
    void a_later_register_changes_and_adds_and_closes_nothing_by_leaving_it_out() {
        load(manyPractices(1, 11));
        system.today(TODAY.plusDays(1));
        var report =
                loaded(
                        load(
                                manyPractices(3, 11)
                                        + register(another(2).named("NEW NAME"), another(99))));
        assertThat(report.kept().fresh()).isEqualTo(1);
        assertThat(report.kept().changed()).isEqualTo(1);
        assertThat(report.kept().unchanged()).isEqualTo(8);
        assertThat(practice("Y99001").open()).isTrue();
        assertThat(practice("Y99002").name()).isEqualTo("NEW NAME");
        assertThat(practice("Y99099").open()).isTrue();
    }

    @Test
    void amendments_change_and_add() {
        load(manyPractices(1, 4));
        var file =
                write(
                        folder,
                        register(
                                another(1).amended("1").status("C").closed("20261031"),
                                another(9).amended("1"),
                                another(8).code("G9999001").setting("").amended("1")));
        var report = loaded(system.loads().loadOdsAmendments(OPERATOR, file));
        assertThat(report.kept()).isEqualTo(kept(1, 1, 0));
        assertThat(report.counts().get(4).number()).isEqualTo(1);
        assertThat(practice("Y99001").open()).isFalse();
        assertThat(practice("Y99002").open()).isTrue();
        assertThat(practice("Y99009").open()).isTrue();
        var again = loaded(system.loads().loadOdsAmendments(OPERATOR, file));
        assertThat(again.kept().unchanged()).isEqualTo(2);
    }

    @Test
    void the_same_register_again_takes_no_amendment_back() {
        var whole = manyPractices(1, 11);
        var amendments =
                register(another(1).amended("1").status("C"), another(2).amended("1").setting("8"));
        for (var round = 0; round < 2; round++) {
            load(whole);
            loaded(system.loads().loadOdsAmendments(OPERATOR, write(folder, amendments)));
        }
        var before = system.everything();
        assertThat(loaded(load(whole)).kept()).isEqualTo(kept(0, 0, 10));
        assertThat(system.everything()).isEqualTo(before);
        assertThat(practice("Y99001").open()).isFalse();
        load(whole + register(another(11)));
        assertThat(practice("Y99001").open()).isTrue();
    }

    @Test
    void r017_a_practice_that_closed_is_still_found_for_the_children_who_name_it() {
        load(register(ashgrove()));
        load(register(ashgrove().status("INACTIVE").closed("20250331").setting("RO177|RO76")));
        assertThat(practice("Y99001").open()).isFalse();
        assertThat(practice("Y99001").telephone()).isNotNull();
    }

    @Test
    void an_active_practice_is_open_up_to_its_last_day() {
        load(register(ashgrove().closed("20261125")));
        for (var day : List.of(TODAY, TODAY.plusDays(1))) {
            system.today(day);
            assertThat(practice("Y99001").open()).isTrue();
        }
        system.today(TODAY.plusDays(2));
        assertThat(practice("Y99001").open()).isFalse();
    }

    @Test
    void a_code_that_becomes_a_clinic_is_no_practice_any_more_and_may_become_one_again() {
        load(manyPractices(1, 11));
        var clinic = manyPractices(2, 11) + register(another(1).setting("8"));
        var report = loaded(load(clinic));
        assertThat(report.kept().changed()).isEqualTo(1);
        assertThat(system.registers().findPractice(new OdsCode("Y99001"))).isEmpty();
        assertThat(loaded(load(clinic)).kept().changed()).isZero();
        assertThat(loaded(load(manyPractices(1, 11))).kept().changed()).isEqualTo(1);
        assertThat(practice("Y99001").open()).isTrue();
    }

    @Test
    void a_register_that_moved_by_more_than_15_per_cent_waits_for_a_person() {
        load(manyPractices(0, 100));
        var before = system.everything();
        assertThat(load(manyPractices(0, 116))).isEqualTo(new LoadReport.SizeMoved(116, 100));
        assertThat(load(manyPractices(0, 84))).isEqualTo(new LoadReport.SizeMoved(84, 100));
        assertThat(system.everything()).isEqualTo(before);
        assertThat(loaded(load(manyPractices(0, 115))).kept().fresh()).isEqualTo(15);
        var half = write(folder, manyPractices(0, 50));
        assertThat(system.loads().loadOds(OPERATOR, half, Accept.SIZE_CHANGE))
                .isInstanceOf(LoadReport.Loaded.class);
        assertThat(loaded(load(manyPractices(0, 51))).read()).isEqualTo(51);
    }

    @Test
    void amendments_neither_obey_nor_move_the_size_of_the_register() {
        load(manyPractices(0, 100));
        loaded(
                system.loads()
                        .loadOdsAmendments(
                                OPERATOR, write(folder, register(another(1).amended("1")))));
        assertThat(load(manyPractices(0, 50))).isEqualTo(new LoadReport.SizeMoved(50, 100));
    }

    @Test
    void a_refused_file_leaves_nothing_and_says_in_one_sentence_what_was_expected() {
        load(register(ashgrove()));
        var before = system.everything();
        var audited = audited().size();
        var cut = manyPractices(1, 1200);
        assertThat(load(cut.substring(0, cut.length() - 9)))
                .isEqualTo(
                        new LoadReport.Refused(
                                "register.csv was not loaded: it is cut off in line 1199, which"
                                        + " has 25 columns and not 27; expected the ODS register of GP practices (epraccur), a CSV file"
                                        + " of 27 columns without a header row, or with one that"
                                        + " begins with Organisation Code, in UTF-8 or"
                                        + " Windows-1252."));
        assertThat(system.everything()).isEqualTo(before);
        assertThat(audited()).hasSize(audited);
    }

    @Test
    void a_load_is_on_the_audit_trail_with_the_files_digest_and_counts() throws Exception {
        var file =
                write(
                        folder,
                        register(ashgrove(), another(2).setting("0"), another(3).status("?")));
        system.loads().loadOds(OPERATOR, file);
        var entry = audited().getLast();
        assertThat(entry.actor()).isEqualTo(OPERATOR);
        var sha256 =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(Files.readAllBytes(file)));
        assertThat(entry.facts().values())
                .containsEntry("register", Value.of("ods"))
                .containsEntry("sha256", Value.of(sha256))
                .containsEntry("read", Value.of(3))
                .containsEntry("kept", Value.of(1))
                .containsEntry("new", Value.of(1))
                .containsEntry("refused", Value.of(1));
    }

    @Test
    void two_loads_at_once_wait_for_each_other() throws Exception {
        var file = write(folder, manyPractices(0, 2000));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var reports =
                    IntStream.range(0, 4)
                            .mapToObj(i ->
                                    threads.submit(() -> system.loads().loadOds(OPERATOR, file)))
                            .toList();
            var fresh = 0;
            for (var report : reports) {
                fresh += loaded(report.get()).kept().fresh();
            }
            assertThat(fresh).isEqualTo(2000);
        }
    }
}
