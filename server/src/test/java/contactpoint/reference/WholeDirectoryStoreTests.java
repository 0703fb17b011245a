package contactpoint.reference;

import static contactpoint.reference.LoadingSystem.loaded;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.Actor;
import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// A directory as long as the real one: 2.7 million rows in under two minutes, in memory that does
/// not grow with the file.
@EnabledIfSystemProperty(named = "contactpoint.all", matches = "true")
class WholeDirectoryStoreTests {
    private static final int ROWS = 2_700_000;
    private static final long MOST_HEAP = 600L << 20;

    @Test
    void a_whole_directory_loads_in_two_minutes_and_constant_memory(@TempDir Path folder) {
        var first =
                SomeDirectories.writeWhole(
                        folder.resolve("first.csv"),
                        ROWS,
                        List.of(
                                "E06000025,E99999999",
                                "E07000209,E10000030",
                                "E08000035,E11000006"));
        var second =
                SomeDirectories.writeWhole(
                        folder.resolve("second.csv"),
                        ROWS,
                        List.of(
                                "E06000025,E99999999",
                                "E07000209,E10000012",
                                "E08000035,E11000006"));
        try (var system = LoadingSystem.start(folder)) {
            assertThat(load(system, first).fresh()).isEqualTo(2_250_000);
            assertThat(load(system, first).unchanged()).isEqualTo(2_250_000);
            var moved = load(system, second);
            assertThat(moved.changed()).isBetween(740_000, 760_000);
            assertThat(
                            system.registers()
                                    .findAuthorityOf(new Postcode(SomeDirectories.postcode(0))))
                    .contains(new GssCode("E06000025"));
        }
    }

    private static LoadReport.Kept load(LoadingSystem system, Path file) {
        System.gc();
        var heap = ManagementFactory.getMemoryPoolMXBeans();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        var start = System.nanoTime();
        var report = loaded(system.loads().loadPostcodes(Actor.operator(), file));
        var took = Duration.ofNanos(System.nanoTime() - start);
        var peak =
                heap.stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum();
        assertThat(took).isLessThan(Duration.ofMinutes(2));
        assertThat(peak).as("bytes of heap").isLessThan(MOST_HEAP);
        return report.kept();
    }
}
