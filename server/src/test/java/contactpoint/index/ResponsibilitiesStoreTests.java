package contactpoint.index;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditSearch;
import contactpoint.index.Responsibilities.Followed;
import contactpoint.ledger.Value;
import contactpoint.person.GssCode;
import contactpoint.reference.LoadReport;
import contactpoint.reference.Moves;
import contactpoint.reference.RegisterLoads;
import contactpoint.reference.RegisterLoads.Accept;
import contactpoint.reference.SomeDirectories;
import contactpoint.support.TestSystem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponsibilitiesStoreTests {
    private static final Actor OPERATOR = Actor.operator();

    @TempDir Path folder;
    private TestSystem system;

    @BeforeEach
    void start() {
        system = TestSystem.with().withoutPages().start();
    }

    @AfterEach
    void stop() {
        system.close();
    }

    private void directory(String... rows) {
        assertThat(
                        system.bean(RegisterLoads.class)
                                .loadPostcodes(
                                        OPERATOR,
                                        SomeDirectories.write(folder, rows),
                                        Accept.SIZE_CHANGE))
                .isInstanceOf(LoadReport.Loaded.class);
    }

    private Followed follow() {
        return system.bean(Responsibilities.class).follow(OPERATOR);
    }

    private String authorityOf(UUID child) {
        var authority = system.bean(ChildRecords.class).find(child).orElseThrow().authority();
        return authority == null ? "none" : authority.canonical();
    }

    private int audited() {
        return system.bean(AuditSearch.class).ofKind("responsibility-moved").size();
    }

    private UUID child(int number, String postcode) {
        return aRecord()
                .key("k" + number)
                .named(
                        "Child" + (char) ('a' + number % 26) + (char) ('a' + number / 26),
                        "Ordinary")
                .born("2012-%02d-%02d".formatted(1 + number % 12, 1 + number % 28))
                .livesAt(number + " High Street", "Yate", postcode)
                .childIn(system);
    }

    @Test
    void r091_children_follow_when_a_directory_moves_their_postcode() {
        directory("BS15 9ZX,E06000025", "BS31 9ZY,E06000022");
        var kelly = aRecord().childIn(system);
        var other = child(1, "BS31 9ZY");
        assertThat(authorityOf(kelly)).isEqualTo("E06000025");
        directory("BS15 9ZX,E06000023", "BS31 9ZY,E06000022");
        assertThat(authorityOf(kelly)).as("not before it is let follow").isEqualTo("E06000025");
        assertThat(follow()).isEqualTo(new Followed(0, 1, 0));
        assertThat(authorityOf(kelly)).isEqualTo("E06000023");
        assertThat(authorityOf(other)).isEqualTo("E06000022");
        var entry = system.bean(AuditSearch.class).ofKind("responsibility-moved").getLast();
        assertThat(entry.child()).contains(kelly);
        assertThat(entry.facts().values())
                .containsEntry("before", Value.of("E06000025"))
                .containsEntry("now", Value.of("E06000023"));
        assertThat(follow()).isEqualTo(new Followed(0, 0, 0));
        assertThat(audited()).isOne();
    }

    @Test
    void a_postcode_where_a_child_lived_before_moves_nobody() {
        directory("BS15 9ZX,E06000025", "BS31 9ZY,E06000022");
        aRecord().acceptedBy(system);
        var kelly = aRecord().livesAt("3 Mill Lane", "Keynsham", "BS31 9ZY").childIn(system);
        directory("BS15 9ZX,E06000023");
        assertThat(follow()).isEqualTo(new Followed(0, 0, 0));
        assertThat(authorityOf(kelly)).isEqualTo("E06000022");
        assertThat(audited()).isZero();
    }

    @Test
    void r091_children_who_came_before_the_directory_are_assigned_by_it() {
        var kelly = aRecord().childIn(system);
        var nowhere = child(1, "BS99 9ZZ");
        assertThat(authorityOf(kelly)).isEqualTo("none");
        directory("BS15 9ZX,E06000025");
        assertThat(follow()).isEqualTo(new Followed(1, 0, 0));
        assertThat(authorityOf(kelly)).isEqualTo("E06000025");
        assertThat(authorityOf(nowhere)).isEqualTo("none");
    }

    @Test
    void
            r091_children_of_an_authority_that_ended_follow_its_one_successor_and_are_else_unassigned() {
        system.legalClock().travelTo(LocalDate.of(2023, 3, 31));
        directory("BS15 9ZX,E07000187,E10000027", "BS31 9ZY,E07000026,E10000006");
        var somerset = aRecord().childIn(system);
        var cumbria = child(1, "BS31 9ZY");
        assertThat(authorityOf(somerset)).isEqualTo("E10000027");
        assertThat(authorityOf(cumbria)).isEqualTo("E10000006");
        assertThat(follow()).isEqualTo(new Followed(0, 0, 0));
        system.legalClock().travelTo(LocalDate.of(2023, 4, 1));
        assertThat(follow()).isEqualTo(new Followed(0, 1, 1));
        assertThat(authorityOf(somerset)).isEqualTo("E06000066");
        assertThat(authorityOf(cumbria)).isEqualTo("none");
        directory("BS15 9ZX,E06000066", "BS31 9ZY,E06000063");
        assertThat(follow()).isEqualTo(new Followed(1, 0, 0));
        assertThat(authorityOf(cumbria)).isEqualTo("E06000063");
    }

    @Test
    void a_new_code_for_the_same_authority_moves_nobody() {
        directory("BS15 9ZX,E08000016");
        var child = aRecord().childIn(system);
        assertThat(authorityOf(child)).isEqualTo("E08000038");
        directory("BS15 9ZX,E08000038");
        assertThat(follow()).isEqualTo(new Followed(0, 0, 0));
        assertThat(authorityOf(child)).isEqualTo(new GssCode("E08000038").canonical());
        assertThat(audited()).isZero();
    }

    @Test
    void many_children_at_many_postcodes_follow_a_batch_at_a_time() {
        var before = new String[2_100];
        var after = new String[2_100];
        for (var i = 0; i < before.length; i++) {
            before[i] = SomeDirectories.postcode(i) + ",E06000025";
            after[i] = SomeDirectories.postcode(i) + ",E06000023";
        }
        directory(before);
        for (var i = 0; i < 60; i++) {
            child(i, SomeDirectories.postcode(i * 35));
        }
        directory(after);
        assertThat(follow()).isEqualTo(new Followed(0, 60, 0));
        assertThat(audited()).isEqualTo(60);
        assertThat(system.bean(Moves.class).postcodesAfter(null, 1)).isEmpty();
    }
}
