package contactpoint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.cli.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `generate england` as somebody types it.
class GenerateCommandTests {
    private static final String FIRST_NAMES = "firstname_uk.csv";

    /// More than one core makes ahead of what is written.
    private static final String SEVERAL_BLOCKS = "2600";

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int generate(String... words) {
        return new Commands(new DemoSystems(folder))
                .with(new GenerateCommand())
                .printingTo(new PrintWriter(out), new PrintWriter(err))
                .run(words);
    }

    private int england(Path to, String... more) {
        var words = new ArrayList<>(List.of("generate", "england", "--out", to.toString()));
        words.addAll(List.of(more));
        return generate(words.toArray(String[]::new));
    }

    @Test
    void it_writes_the_files_and_says_how_many_rows_each_source_has() throws IOException {
        assertThat(england(folder.resolve("new/england"), "--children", "0")).isZero();

        assertThat(out.toString().lines())
                .hasSize(10)
                .first()
                .isEqualTo("national-health               80");
        assertThat(err.toString()).isEmpty();
        try (var files = Files.list(folder.resolve("new/england"))) {
            assertThat(files).hasSize(14);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--children -1 | --children must be a number from 0 to 12000000.",
                "--children 12000001 | --children must be a number from 0 to 12000000.",
                "--children 20000000 | --children must be a number from 0 to 12000000.",
                "--children 99999999999999999999 | --children must be a number",
                "--children abc | --children must be a number from 0 to 12000000.",
                "--children 1.5 | --children must be a number from 0 to 12000000.",
                "--children '' | --children must be a number from 0 to 12000000.",
                "--children 1 --seed x | --seed must be a whole number, such as 7.",
                "--children 1 --day 0001-01-01 | --day must be a day from 2000-01-01 to 2099-12-31",
                "--children 1 --day 2100-01-01 | --day must be a day from 2000-01-01 to 2099-12-31",
                "--children 1 --day 2026-02-30 | --day must be a day from 2000-01-01 to 2099-12-31",
                "--children 1 --day 24/11/2026 | --day must be a day from 2000-01-01 to 2099-12-31",
                "--children 1 --names nowhere | --names must be a folder",
                "--seed 1 | --children"
            })
    void what_cannot_be_is_refused_with_how_to_mend_it(String words, String sentence)
            throws IOException {
        var to = folder.resolve("england");

        assertThat(england(to, words.replace("''", "\0").split(" ")))
                .isEqualTo(Commands.WRONG_USAGE);

        assertThat(err.toString()).contains(sentence, "Usage: contactpoint generate england");
        nothingWasDone(to);
    }

    @Test
    void a_word_that_is_missing_is_asked_for() {
        assertThat(generate("generate")).isEqualTo(Commands.WRONG_USAGE);
        assertThat(err.toString()).startsWith("Say what: generate england.");
        assertThat(generate("generate", "england", "--children", "1"))
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(err.toString()).contains("--out").doesNotContain("\tat ");
    }

    @Test
    void an_out_that_is_a_file_is_refused_and_kept() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(england(file, "--children", "1")).isEqualTo(Commands.WRONG_USAGE);

        assertThat(err.toString()).startsWith("--out must be a folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void an_out_that_cannot_be_written_is_refused() throws IOException {
        var below = Files.writeString(folder.resolve("file"), "mine").resolve("england");
        assertThat(england(below, "--children", "1")).isEqualTo(Commands.REFUSED);

        assertThat(err.toString())
                .startsWith("The files cannot be written to " + below)
                .hasLineCount(1);
        nothingWasDone(below);
    }

    @Test
    void a_file_that_cannot_be_written_over_is_refused() throws IOException {
        var to = folder.resolve("england");
        Files.createDirectories(to.resolve("truth.csv/in the way"));

        assertThat(england(to, "--children", "1")).isEqualTo(Commands.REFUSED);

        assertThat(err.toString())
                .startsWith("The files cannot be written to " + to)
                .hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada,often,female,2010 | firstname_uk.csv: line 2: freq must be a number above 0",
                "Ada,-1,female,2010 | firstname_uk.csv: line 2: freq must be a number above 0",
                "Ada,NaN,female,2010 | firstname_uk.csv: line 2: freq must be a number above 0",
                "Ada,1e999,female,2010 | firstname_uk.csv: line 2: freq must be a number above 0",
                "Ada,1,girl,2010 | firstname_uk.csv: line 2: sex must be female or male.",
                "Ada,1,female,soon | firstname_uk.csv: line 2: birthyear must be a year",
                "Ada,1,female,99999 | firstname_uk.csv: line 2: birthyear must be a year",
                "Ada,1,female | firstname_uk.csv: line 2 must have as many columns as the first line: 4.",
                "Ada,1,female,2010 | firstname_uk.csv: it must have names of girls (female) and of boys"
            })
    void a_list_of_names_that_cannot_be_used_says_which_line(String line, String sentence)
            throws IOException {
        var names = Files.createDirectory(folder.resolve("names"));
        Files.writeString(
                names.resolve(FIRST_NAMES), "firstname,freq,sex,birthyear\n" + line + "\n");
        var to = folder.resolve("england");

        assertThat(england(to, "--children", "1", "--names", names.toString()))
                .isEqualTo(Commands.REFUSED);

        assertThat(err.toString()).startsWith(sentence).hasLineCount(1);
        nothingWasDone(to);
    }

    @Test
    void a_folder_without_lists_or_with_other_files_is_refused() throws IOException {
        var names = Files.createDirectory(folder.resolve("names"));
        var to = folder.resolve("england");
        assertThat(england(to, "--children", "1", "--names", names.toString()))
                .isEqualTo(Commands.REFUSED);
        assertThat(err.toString()).startsWith("firstname_uk.csv: cannot be read").hasLineCount(1);

        for (var other : List.of("", "name,count\nAda,1\n", "\0\1\2", "\"Ada")) {
            Files.writeString(names.resolve(FIRST_NAMES), other);
            err.getBuffer().setLength(0);
            assertThat(england(to, "--children", "1", "--names", names.toString()))
                    .isEqualTo(Commands.REFUSED);
            assertThat(err.toString())
                    .startsWith("firstname_uk.csv: lacks the column")
                    .hasLineCount(1);
        }

        Files.write(names.resolve(FIRST_NAMES), new byte[] {'a', (byte) 0xE9, '\n'});
        err.getBuffer().setLength(0);
        assertThat(england(to, "--children", "1", "--names", names.toString()))
                .isEqualTo(Commands.REFUSED);
        assertThat(err.toString()).startsWith("firstname_uk.csv: is not in UTF-8").hasLineCount(1);
        nothingWasDone(to);
    }

    private void nothingWasDone(Path to) {
        assertThat(err.toString()).doesNotContain("\tat ", "Exception", "fault of its own");
        assertThat(out.toString()).isEmpty();
        assertThat(Files.exists(to)).isFalse();
    }

    /// Another language writes other digits, another zone has another day, another number of cores
    /// makes blocks in another order, and each start of Java orders its sets in another way.
    @Test
    void equal_settings_make_equal_bytes_on_every_computer() throws Exception {
        var here = folder.resolve("here");
        england(here, "--children", SEVERAL_BLOCKS, "--seed", "5");
        var there = folder.resolve("there");
        var elsewhere = folder.resolve("elsewhere");

        var arabic =
                begin(
                                there,
                                "-XX:ActiveProcessorCount=1",
                                "-Duser.language=ar",
                                "-Duser.country=EG")
                        .append("-Duser.timezone=Pacific/Kiritimati");
        var turkish =
                begin(elsewhere, "-XX:ActiveProcessorCount=7", "-Duser.language=tr")
                        .append("-Duser.timezone=Pacific/Pago_Pago", "-Dfile.encoding=ISO-8859-1");

        assertThat(arabic.end()).isEqualTo(out.toString());
        assertThat(turkish.end()).isEqualTo(out.toString());
        try (var files = Files.list(here)) {
            for (var file : files.toList()) {
                assertThat(there.resolve(file.getFileName())).hasSameBinaryContentAs(file);
                assertThat(elsewhere.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    /// A program of its own.
    private record Other(Path to, List<String> flags) {
        Other append(String... more) {
            var all = new ArrayList<>(flags);
            all.addAll(List.of(more));
            return new Other(to, all);
        }

        /// What it printed.
        String end() throws IOException, InterruptedException {
            var words = new ArrayList<String>();
            words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            words.addAll(flags);
            words.addAll(List.of("-cp", System.getProperty("java.class.path")));
            words.addAll(List.of(Demo.class.getName(), "generate", "england"));
            words.addAll(
                    List.of("--children", SEVERAL_BLOCKS, "--seed", "5", "--out", to.toString()));
            var process =
                    new ProcessBuilder(words)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            try (var printed = process.getInputStream()) {
                var text = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
                assertThat(process.exitValue()).isZero();
                return text;
            }
        }
    }

    private static Other begin(Path to, String... flags) {
        return new Other(to, List.of(flags));
    }
}
