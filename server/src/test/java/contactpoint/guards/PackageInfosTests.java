package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackageInfosTests {
    private static final int PACKAGES = 18;

    @Test
    void every_package_is_null_marked_and_says_what_it_is_for() {
        PackageInfos.in(Project.here().shipped()).areNoneAmongAtLeast(PACKAGES);
    }

    @Test
    void a_package_that_says_too_little_is_refused() {
        var found = PackageInfos.in(Project.fixture("package-infos").shipped());

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "contactpoint.access does not say what it may use",
                        "contactpoint.access does not say what it is for",
                        "contactpoint.access has no @ApplicationModule(allowedDependencies)",
                        "contactpoint.access is not @NullMarked",
                        "contactpoint.access states no invariant",
                        "contactpoint.feeds.csv has no package-info");
        assertThat(found.lookedAt()).isEqualTo(3);
    }
}
