package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.ContactPointApplication;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class MapTests {
    private static final int EDGES = 70;
    private static final int MODULES = 15;

    private static final Project PROJECT = Project.here();
    private static final List<JavaSource> SOURCES = PROJECT.shipped();

    @Test
    void packages_form_no_cycle() {
        PackageCycles.in(edges()).areNoneAmongAtLeast(EDGES);
    }

    @Test
    void a_cycle_over_three_packages_is_refused() {
        var root = "contactpoint_fixtures.cycle";
        var found = PackageCycles.in(Edge.ofClasses(Compiled.fixture("cycle"), root));

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "cycle: contactpoint_fixtures.cycle.one -> contactpoint_fixtures.cycle.two"
                                + " -> contactpoint_fixtures.cycle.zero -> contactpoint_fixtures.cycle.one");
        assertThat(found.lookedAt()).isEqualTo(4);
    }

    @Test
    void every_edge_is_declared_and_goes_down_the_map() {
        AllowedEdges.check(SOURCES, edges()).areNoneAmongAtLeast(EDGES);
    }

    @Test
    void undeclared_upward_and_unmapped_edges_are_refused() {
        var fixture = Project.fixture("edges");
        var sources = fixture.shipped();
        var edges = new ArrayList<>(Edge.ofSources(sources));
        edges.addAll(Edge.ofTemplates(fixture, fixture.templates()));

        var found = AllowedEdges.check(sources, edges);

        var folder = "server/src/main/java/contactpoint/";
        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        folder
                                + "access/package-info.java: the sentence allows [disclosure], the"
                                + " annotation [disclosure, person]",
                        "gossip is not on the map (" + folder + "gossip/Rumour.java)",
                        "not declared: demo -> index (Child in demo/src/main/java/contactpoint/demo/Demo.java),"
                                + " needs index",
                        "not declared: web -> index (Child in server/src/main/jte/page.jte), needs index",
                        "not declared: web -> index (ChildRecords in "
                                + folder
                                + "web/FindPages.java),"
                                + " needs index::reads",
                        folder + "access/package-info.java: disclosure is not below access",
                        "not down the map: access -> disclosure (Disclosure in "
                                + folder
                                + "access/Users.java)");
        assertThat(found.lookedAt()).isEqualTo(7);
    }

    @Test
    void an_edge_that_no_source_names_is_seen_in_the_classes() {
        var edges = Edge.ofClasses(Compiled.fixture("unnamed"), "contactpoint_fixtures.unnamed");

        assertThat(edges)
                .extracting(e -> e.from() + " -> " + e.to() + "." + e.type())
                .contains(
                        "contactpoint_fixtures.unnamed.near -> contactpoint_fixtures.unnamed.far.Far");
    }

    @Test
    void modulith_verifies_the_declared_dependencies() {
        var modules = ApplicationModules.of(ContactPointApplication.class);

        assertThat(modules.detectViolations().getMessages()).isEmpty();
        assertThat(modules.stream().count()).isGreaterThanOrEqualTo(MODULES);
    }

    @Test
    void modulith_refuses_an_undeclared_edge_and_an_undeclared_interface() {
        var modules = ApplicationModules.of("contactpoint_fixtures.modules", location -> true);

        assertThat(modules.detectViolations().getMessages())
                .hasSize(2)
                .anyMatch(m -> m.contains("'pages'") && m.contains("'records'"))
                .anyMatch(m -> m.contains("'door'") && m.contains("'records :: reads'"));
    }

    private static List<Edge> edges() {
        var edges = new ArrayList<>(Edge.ofSources(SOURCES));
        edges.addAll(Edge.ofTemplates(PROJECT, PROJECT.templates()));
        edges.addAll(Edge.ofClasses(Compiled.shipped(), "contactpoint"));
        return edges;
    }
}
