package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTests {
    private static final int STRINGS_AND_MIGRATIONS = 2400;

    private static final Project PROJECT = Project.here();

    @Test
    void sql_names_only_the_schema_of_its_own_package() {
        SqlOwnership.in(PROJECT, PROJECT.shipped(), PROJECT.migrations())
                .areNoneAmongAtLeast(STRINGS_AND_MIGRATIONS);
    }

    @Test
    void a_foreign_schema_is_refused_in_strings_and_in_migrations() {
        var fixture = Project.fixture("sql");

        var found = SqlOwnership.in(fixture, fixture.shipped(), fixture.migrations());

        var java = "server/src/main/java/contactpoint/";
        var migrations = "server/src/main/resources/db/migration/";
        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "demo/src/main/java/contactpoint/demo/Demo.java:4 names schema audit",
                        java + "index/ChildStore.java:10 names schema audit",
                        java + "index/ChildStore.java:19 names schema shielding",
                        java + "involvement/Involvements.java:5 holds SQL outside a Store",
                        migrations + "index/V20261124.01__children.sql names schema audit",
                        migrations
                                + "index/late.sql is not db/migration/<package>/V<yyyymmdd>.<nn>__<what>.sql");
        assertThat(found.lookedAt()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 FROM shielding.shield",
                "SELECT 1 FROM child c, shielding.shield s",
                "MERGE INTO Shielding . shield s USING x",
                "shielding .shield_of(1)",
                "SELECT shielding.peek(1)",
                "TRUNCATE \"shielding\".\"shield\"",
                "'{}'::shielding.state",
                "GRANT SELECT ON shielding.shield TO x",
                "SELECT shielding.*"
            })
    void a_schema_is_seen_wherever_it_stands(String sql) {
        assertThat(SqlText.schemasNamed(sql, Set.of("shielding", "index")))
                .containsExactlyInAnyOrder("shielding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "contactpoint.index.Child", "db/index.x", "the index. Then"})
    void what_is_no_schema_is_left_alone(String text) {
        assertThat(SqlText.schemasNamed(text, Set.of("shielding", "index"))).isEmpty();
    }

    @Test
    void sql_takes_neither_time_nor_chance_from_the_database() {
        ForbiddenCalls.inSql(PROJECT, PROJECT.shipped(), PROJECT.migrations())
                .areNoneAmongAtLeast(STRINGS_AND_MIGRATIONS);
    }

    @Test
    void sql_that_asks_the_database_for_time_or_chance_is_refused() {
        var fixture = Project.fixture("sql-time");

        var found = ForbiddenCalls.inSql(fixture, fixture.shipped(), fixture.migrations());

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "server/src/main/java/contactpoint/index/ChildStore.java:5 asks SQL for gen_random_uuid()",
                        "server/src/main/java/contactpoint/index/ChildStore.java:5 asks SQL for now()",
                        "server/src/main/resources/db/migration/index/V20261124.01__children.sql"
                                + " asks SQL for CURRENT_DATE");
        assertThat(found.lookedAt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SELECT now()                 | now()
                    SELECT pg_catalog.now ( )    | now()
                    VALUES (Current_Timestamp)   | Current_Timestamp
                    SELECT localtimestamp(0)     | localtimestamp
                    ORDER BY random()            | random()
                    SELECT uuidv7()              | uuidv7()
                    SELECT clock_timestamp()     | clock_timestamp()
                    """)
    void every_way_to_ask_is_known(String sql, String call) {
        assertThat(SqlText.timeOrChance(sql)).containsExactlyInAnyOrder(call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"known at", "randomly", "current_dates", "the unknown()"})
    void other_words_are_left_alone(String text) {
        assertThat(SqlText.timeOrChance(text)).isEmpty();
    }

    @Test
    void the_columns_of_a_migration_are_read() {
        var script =
                """
                CREATE TABLE index.child ( -- a comment, with a comma
                    child_id uuid PRIMARY KEY,
                    kind text CHECK (kind IN ('a', 'b')),
                    CONSTRAINT one UNIQUE (child_id, kind)
                );
                ALTER TABLE index.child ADD COLUMN born date;
                ALTER TABLE index.child RENAME COLUMN born TO birth_date;
                """;

        assertThat(SqlText.columnsMade(script))
                .extracting(SqlText.Column::name)
                .isEqualTo(List.of("child_id", "kind", "born", "birth_date"));
    }
}
