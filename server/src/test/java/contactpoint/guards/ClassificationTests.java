package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.postgres.TestPostgres;
import contactpoint.support.TestDatabases;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ClassificationTests {
    private static final int COMPONENTS = 170;
    private static final int COLUMNS = 150;

    @Test
    void every_component_that_carries_data_of_a_child_is_classified() {
        ClassifiedComponents.in(Project.here().shipped()).areNoneAmongAtLeast(COMPONENTS);
    }

    @Test
    void an_unclassified_component_is_refused() {
        var found = ClassifiedComponents.in(Project.fixture("classification").shipped());

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "contactpoint.disclosure.Answer.CardView.town is not classified",
                        "contactpoint.index.Half.other is not classified",
                        "contactpoint.index.Row.names is not classified",
                        "contactpoint.person.PersonName.family is not classified");
        assertThat(found.lookedAt()).isEqualTo(7);
    }

    @Test
    void every_column_that_a_migration_makes_is_classified() {
        var project = Project.here();
        ColumnClasses.inMigrations(project, project.migrations()).areNoneAmongAtLeast(COLUMNS);
    }

    @Test
    void an_unclassified_column_of_a_migration_is_refused() {
        var fixture = Project.fixture("columns");

        var found = ColumnClasses.inMigrations(fixture, fixture.migrations());

        var file = "server/src/main/resources/db/migration/index/V20261124.01__children.sql: ";
        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        file + "index.child.born is not classified",
                        file + "index.child.named is not classified",
                        file + "index.child.seen is not classified");
        assertThat(found.lookedAt()).isEqualTo(4);
    }

    @Test
    void every_column_of_the_migrated_database_is_classified() throws SQLException {
        try (var database = TestDatabases.fresh().connectAsOwner()) {
            ColumnClasses.check(database).areNoneAmongAtLeast(COLUMNS);
        }
    }

    @Test
    void an_unclassified_column_of_a_database_is_refused() throws SQLException {
        var server = TestPostgres.get().server();
        var fixture = Project.fixture("columns");

        try (var database = server.connect(TestPostgres.get().freshDatabase());
                var statement = database.createStatement()) {
            statement.execute("CREATE TABLE public.ignored (anything text)");
            for (var migration : fixture.migrations()) {
                statement.execute(Project.read(migration));
            }
            var found = ColumnClasses.check(database);

            assertThat(found.violations())
                    .containsExactlyInAnyOrder(
                            "index.child.born is not classified",
                            "index.child.named is not classified",
                            "index.child.seen is not classified");
            assertThat(found.lookedAt()).isEqualTo(4);
        }
    }
}
