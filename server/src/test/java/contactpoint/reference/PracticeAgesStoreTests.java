package contactpoint.reference;

import static contactpoint.reference.LoadingSystem.loaded;
import static contactpoint.reference.SomePractices.another;
import static contactpoint.reference.SomePractices.register;
import static contactpoint.reference.SomePractices.write;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditSearch;
import contactpoint.ledger.Value;
import contactpoint.person.OdsCode;
import contactpoint.reference.RegisterLoads.Accept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Which of two files of GP practices is the older one, and what an older one may still say.
class PracticeAgesStoreTests extends OnLoadingSystem {
    /// First day, no last day, active, dormant or proposed.
    private static final Pattern OPEN = Pattern.compile("(\"[0-9]{8}\"),\"\",\"[ADP]\",");

    private static final LocalDate CLOSED = LocalDate.of(2016, 1, 15);

    private LoadReport.Loaded load(String text) {
        return load(write(folder, text));
    }

    private static LoadReport.Loaded load(Path file) {
        return loaded(system.loads().loadOds(OPERATOR, file, Accept.SIZE_CHANGE));
    }

    private LoadReport.Loaded amend(String text) {
        return loaded(system.loads().loadOdsAmendments(OPERATOR, write(folder, text)));
    }

    private static Practice practice(String code) {
        return system.registers().findPractice(new OdsCode(code)).orElseThrow();
    }

    private static LoadReport.Kept kept(int total, int fresh, int changed, int same, int newer) {
        return new LoadReport.Kept("GP practices", total, fresh, changed, same, newer);
    }

    /// Rows beside the practices of a month's amendments whose dates say nothing of the file's age.
    private static String locumsAndPlans() {
        return register(
                another(7).code("G9999001").setting("").opened("20261120").amended("1"),
                another(8).setting("9").status("C").closed("20261121").amended("1"),
                another(9).status("P").opened("20261122").amended("1"),
                another(10).opened("19740401").closed("20261123").amended("1"));
    }

    @Test
    void a_locum_and_a_practice_that_is_proposed_do_not_make_amendments_newer() {
        load(register(another(1).opened("20260301"), another(2)));
        amend(
                register(another(1).opened("20260301").named("NEW NAME").amended("1"))
                        + locumsAndPlans());
        var later =
                load(
                        register(
                                another(1).opened("20260301").status("C").closed("20260430"),
                                another(2).opened("20260501")));
        assertThat(later.kept()).isEqualTo(kept(2, 0, 2, 0, 0));
        assertThat(practice("Y99001").open()).isFalse();
    }

    @Test
    void a_clinic_does_not_make_a_register_newer_than_the_amendments_after_it() {
        load(
                register(
                        another(1).opened("20260301"),
                        another(2),
                        another(3).setting("14").opened("20260520")));
        amend(register(another(2).opened("20260501").status("D").amended("1")));
        assertThat(practice("Y99002").open()).isFalse();
    }

    @Test
    void a_month_of_amendments_follows_one_with_later_locums() {
        amend(register(another(1).opened("20260301").amended("1")) + locumsAndPlans());
        amend(register(another(1).opened("20260301").status("C").closed("20260430").amended("1")));
        assertThat(practice("Y99001").open()).isFalse();
    }

    @Test
    void a_real_register_closes_practices_that_the_real_amendments_before_it_amended()
            throws IOException {
        var amendments = RealRegisters.amendments();
        load(RealRegisters.practices());
        loaded(system.loads().loadOdsAmendments(OPERATOR, amendments));
        var amended = new ArrayList<String>();
        OdsFile.read(
                amendments,
                Register.AMENDMENTS,
                line -> {
                    if (line instanceof OdsLine.GpPractice practice) {
                        amended.add(practice.row().code().canonical());
                    }
                });
        var closed = new ArrayList<String>();
        var january = folder.resolve("epraccur.csv");
        try (var lines = Files.lines(RealRegisters.practices())) {
            Files.write(
                    january,
                    lines.map(
                                    line -> {
                                        var code = line.substring(1, 7);
                                        if (!amended.contains(code)) {
                                            return line;
                                        }
                                        closed.add(code);
                                        return OPEN.matcher(line)
                                                .replaceFirst("$1,\"20160115\",\"C\",");
                                    })
                            .toList());
        }
        assertThat(closed).hasSizeGreaterThan(40);
        load(january);
        assertThat(closed).allMatch(code -> !practice(code).open());
        assertThat(closed).allMatch(code -> CLOSED.equals(practice(code).closed()));
    }

    @Test
    void an_older_register_takes_nothing_back_that_a_newer_one_says_and_adds_what_it_lacks() {
        var newer =
                register(
                        another(1).named("NEW NAME").opened("20250401"),
                        another(2),
                        another(3),
                        another(5));
        var older =
                register(
                        another(1).named("OLD NAME").opened("20190401"),
                        another(2).status("C"),
                        another(3).setting("8"),
                        another(4),
                        another(5));
        load(newer);
        var report = load(older);
        assertThat(report.kept())
                .as("two practices and a code that was one, left; one that says the same")
                .isEqualTo(kept(4, 1, 0, 1, 3));
        assertThat(
                        system.bean(AuditSearch.class)
                                .ofKind("register-loaded")
                                .getLast()
                                .facts()
                                .values())
                .containsEntry("newer", Value.of(3));
        assertThat(practice("Y99001").name()).isEqualTo("NEW NAME");
        assertThat(practice("Y99002").open()).isTrue();
        assertThat(practice("Y99003").open()).isTrue();
        assertThat(practice("Y99004").open()).isTrue();
    }

    @Test
    void
            an_older_register_after_amendments_takes_none_back_even_where_a_newer_one_agreed_with_it() {
        load(register(another(1).opened("20190401"), another(2)));
        var amendments =
                register(
                        another(1).opened("20190401").status("C").closed("20250331").amended("1"),
                        another(2).amended("1"));
        amend(amendments);
        var between =
                register(
                        another(1).opened("20190401"),
                        another(2).named("OTHER").opened("20240101"));
        assertThat(load(between).kept()).isEqualTo(kept(2, 0, 0, 0, 2));
        assertThat(practice("Y99001").open()).isFalse();
        assertThat(practice("Y99002").name()).isEqualTo("SURGERY 2");
    }

    @Test
    void a_date_in_the_future_does_not_make_a_file_newer() {
        load(register(another(1).opened("20510401"), another(2)));
        load(register(another(1).opened("20250401"), another(2).named("NEW NAME")));
        assertThat(practice("Y99002").name()).isEqualTo("NEW NAME");
    }
}
