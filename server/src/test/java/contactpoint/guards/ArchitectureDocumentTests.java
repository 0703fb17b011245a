package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArchitectureDocumentTests {
    /// Two printed pages, the table aside.
    private static final int MOST_LINES = 110;

    @Test
    void the_table_of_packages_says_what_the_code_says() {
        var project = Project.here();
        var document = new GeneratedDocument(project.root().resolve("ARCHITECTURE.md"));
        var table = ArchitectureTable.of(project.shipped());

        document.isOrBecomes(table.writtenInto(document.committed()));

        assertThat(table.differencesFrom(document.committed())).isEmpty();
        assertThat(document.committed().lines().count()).isLessThan(MOST_LINES);
    }

    @Test
    void a_missing_a_wrong_and_a_surplus_row_are_named() {
        var fixture = Project.fixture("architecture");
        var document = Project.read(fixture.root().resolve("ARCHITECTURE.md"));
        var table = ArchitectureTable.of(fixture.shipped());

        assertThat(table.differencesFrom(document))
                .containsExactly(
                        "access differs, the code says: | 2 | `access` | Accounts and roles. | audit,"
                                + " person | `Users` |",
                        "audit has no row",
                        "linkage has no row",
                        "gossip has a row and no package");
        assertThat(table.differencesFrom(table.writtenInto(document)))
                .containsExactly("gossip has a row and no package");
    }
}
