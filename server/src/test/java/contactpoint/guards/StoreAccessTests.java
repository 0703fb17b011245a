package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoreAccessTests {
    private static final int STORES = 13;
    private static final int USES_OF_JDBC = 450;

    @Test
    void a_store_is_seen_by_its_own_package_alone() {
        StoreAccess.inSources(Project.here().shipped()).areNoneAmongAtLeast(STORES);
        StoreAccess.inClasses(Compiled.shipped()).areNoneAmongAtLeast(STORES);
    }

    @Test
    void a_public_store_is_refused() {
        var found = StoreAccess.inSources(Project.fixture("stores").shipped());

        assertThat(found.violations())
                .containsExactlyInAnyOrder("contactpoint.index.ChildStore is public");
        assertThat(found.lookedAt()).isEqualTo(2);
    }

    @Test
    void only_a_store_speaks_to_the_database() {
        StoreAccess.jdbcOutside(Compiled.shipped(), "contactpoint")
                .areNoneAmongAtLeast(USES_OF_JDBC);
    }

    @Test
    void the_database_behind_a_stores_back_is_refused() {
        var root = "contactpoint_fixtures.stores";

        var found = StoreAccess.jdbcOutside(Compiled.fixture("stores"), root);

        assertThat(found.violations())
                .containsExactly(root + ".pages.Pages uses org.springframework.jdbc.core.simple");
        assertThat(found.lookedAt()).isEqualTo(2);
    }

    @Test
    void a_store_reached_from_another_package_is_refused() {
        var found = StoreAccess.inClasses(Compiled.fixture("stores"));

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "contactpoint_fixtures.stores.pages.Pages uses"
                                + " contactpoint_fixtures.stores.records.RecordStore");
        assertThat(found.lookedAt()).isGreaterThan(1);
    }
}
