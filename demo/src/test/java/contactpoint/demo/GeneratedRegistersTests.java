package contactpoint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.cli.Commands;
import contactpoint.demo.england.England;
import contactpoint.demo.england.Settings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That the registers of a made-up England are taken like those of the real one.
class GeneratedRegistersTests {
    @TempDir private Path folder;

    @Test
    void the_three_registers_load_whole_by_the_options_of_the_command() throws Exception {
        England.writeRegisters(Settings.of(500, 1), folder);
        var out = new StringWriter();
        var err = new StringWriter();

        var code =
                new Commands(new DemoSystems(folder.resolve("var")))
                        .printingTo(new PrintWriter(out, true), new PrintWriter(err, true))
                        .run(
                                "reference",
                                "load",
                                "--ods",
                                folder.resolve("practices.csv").toString(),
                                "--gias",
                                folder.resolve("schools.csv").toString(),
                                "--postcodes",
                                folder.resolve("postcodes.csv").toString());

        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(Commands.DONE);
        assertThat(out.toString())
                .contains("GP practices", "schools", "postcodes in England")
                .containsPattern("(?s)(refused +0  rows.*){3}");
    }

    /// One such row is enough for the file to load, so each is looked at.
    @Test
    void every_practice_is_one_that_was_not_amended() throws Exception {
        England.writeRegisters(Settings.of(500, 1), folder);

        assertThat(Files.readAllLines(folder.resolve("practices.csv"), StandardCharsets.ISO_8859_1))
                .hasSizeGreaterThan(4)
                .allSatisfy(row -> assertThat(row.split("\",\"")[21]).isEqualTo("0"));
    }
}
