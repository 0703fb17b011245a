package contactpoint.reference;

import static contactpoint.reference.LoadingSystem.loaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The real files, where they are.
class RealRegistersStoreTests extends OnLoadingSystem {
    @Test
    void the_real_register_and_its_amendments_load_and_twice_change_nothing() {
        var register = RealRegisters.practices();
        var amendments = RealRegisters.amendments();
        var first = loaded(system.loads().loadOds(OPERATOR, register));
        assertThat(first)
                .usingRecursiveComparison()
                .ignoringFields("sha256")
                .isEqualTo(
                        new LoadReport.Loaded(
                                "",
                                12_922,
                                new LoadReport.Kept("GP practices", 8_177, 8_177, 0, 0, 0),
                                first.counts(),
                                0,
                                List.of()));
        assertThat(first.counts())
                .extracting(LoadReport.Count::number)
                .containsExactly(7_756, 212, 208, 1, 4_745, 2, 0);
        var amended = loaded(system.loads().loadOdsAmendments(OPERATOR, amendments));
        assertThat(amended.read()).isEqualTo(1_127);
        assertThat(amended.kept().fresh()).isEqualTo(9);
        var before = system.everything();
        var firstAgain = loaded(system.loads().loadOds(OPERATOR, register));
        assertThat(firstAgain.kept().unchanged()).isEqualTo(8_177);
        var again = loaded(system.loads().loadOdsAmendments(OPERATOR, amendments));
        assertThat(again.kept().unchanged()).isEqualTo(63);
        assertThat(system.everything()).isEqualTo(before);
    }

    @Test
    void the_real_register_and_its_amendments_are_not_taken_for_each_other() {
        assertThat(system.loads().loadOds(OPERATOR, RealRegisters.amendments()))
                .isInstanceOf(LoadReport.Refused.class);
        assertThat(system.loads().loadOdsAmendments(OPERATOR, RealRegisters.practices()))
                .isInstanceOf(LoadReport.Refused.class);
        assertThat(system.everything()).isEmpty();
    }
}
