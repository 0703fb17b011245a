package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentsTests {
    private static final int LINKS = 38;
    private static final int TESTS = 85;

    @Test
    void every_link_leads_somewhere() {
        var project = Project.here();
        Documents.links(project, Documents.of(project)).areNoneAmongAtLeast(LINKS);
    }

    @Test
    void every_test_that_a_document_names_exists() {
        var project = Project.here();
        Documents.tests(project, Documents.of(project), project.tests()).areNoneAmongAtLeast(TESTS);
    }

    @Test
    void a_broken_link_and_an_unknown_test_are_refused() {
        var fixture = Project.fixture("documents");
        var documents = Documents.of(fixture);

        var links = Documents.links(fixture, documents);
        var tests = Documents.tests(fixture, documents, fixture.tests());

        assertThat(links.violations()).containsExactly("docs/page.md links to ../nowhere.md");
        assertThat(links.lookedAt()).isEqualTo(2);
        assertThat(tests.violations())
                .containsExactlyInAnyOrder(
                        "docs/page.md names NobodyTests",
                        "docs/page.md names SomeTests.r001_no_test");
        assertThat(tests.lookedAt()).isEqualTo(4);
    }
}
