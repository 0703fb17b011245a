package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The closed list of what is held, from the other side: what can have no name in the schema, in
/// what is disclosed, or in a template.
class ForbiddenFieldsTests {
    private static final int FIELDS = 500;

    @Test
    void r010_r095_nothing_ranks_or_marks_a_child() {
        in(Project.here(), ForbiddenFields.RISK).areNoneAmongAtLeast(FIELDS);
    }

    @Test
    void r023_there_is_no_room_for_notes() {
        in(Project.here(), ForbiddenFields.NOTES).areNoneAmongAtLeast(FIELDS);
    }

    @Test
    void r024_what_the_notice_leaves_out_has_no_place() {
        in(Project.here(), ForbiddenFields.LEFT_OUT).areNoneAmongAtLeast(FIELDS);
    }

    @Test
    void k13_there_is_no_way_from_a_child_to_a_sibling() {
        in(Project.here(), ForbiddenFields.FAMILY).areNoneAmongAtLeast(FIELDS);
    }

    @Test
    void a_forbidden_field_is_refused_wherever_it_stands() {
        var fixture = Project.fixture("forbidden-fields");

        var view = "server/src/main/java/contactpoint/disclosure/ChildView.java: ";
        assertThat(in(fixture, ForbiddenFields.RISK).violations())
                .containsExactlyInAnyOrder(
                        view + "riskScore says risk", view + "riskScore says score");
        assertThat(in(fixture, ForbiddenFields.NOTES).violations())
                .containsExactlyInAnyOrder("server/src/main/jte/record.jte: caseNotes says notes");
        var migration = "server/src/main/resources/db/migration/index/V20261124.01__children.sql: ";
        assertThat(in(fixture, ForbiddenFields.LEFT_OUT).violations())
                .containsExactlyInAnyOrder(migration + "sen_status says sen");
        assertThat(in(fixture, ForbiddenFields.FAMILY).violations())
                .containsExactlyInAnyOrder(migration + "sibling_id says sibling");
        assertThat(in(fixture, ForbiddenFields.FAMILY).lookedAt()).isEqualTo(8);
    }

    private static Findings in(Project project, List<String> words) {
        return ForbiddenFields.in(
                words, project, project.shipped(), project.migrations(), project.templates());
    }
}
