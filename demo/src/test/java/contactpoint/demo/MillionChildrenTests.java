package contactpoint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// That the size of a country does not matter to the memory of its maker.
@EnabledIfSystemProperty(named = "contactpoint.all", matches = "true")
class MillionChildrenTests {
    @TempDir private Path folder;

    @Test
    void a_million_children_are_written_with_the_heap_that_the_launcher_gives()
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx512m",
                                        "-XX:+UseParallelGC",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Demo.class.getName(),
                                        "generate",
                                        "england",
                                        "--children",
                                        "1000000",
                                        "--out",
                                        folder.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String printed;
        try (var out = process.getInputStream()) {
            printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).containsPattern("national-health +9[5-9][0-9],[0-9]{3}");
        try (var lines = Files.lines(folder.resolve("truth.csv"))) {
            assertThat(lines.count()).isGreaterThan(4_000_000);
        }
    }
}
