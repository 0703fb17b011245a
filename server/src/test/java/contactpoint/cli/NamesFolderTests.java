package contactpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names are forms of each other, as a deployer says.
class NamesFolderTests {
    @TempDir Path folder;

    private Terminal terminal;
    private Path people;

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder);
        people =
                write(
                        folder.resolve("people.csv"),
                        "id,forename,surname,birth_date\n1,Elizabeth,Marsden,2011-06-14\n"
                                + "2,Lizzie,Marsden,2011-06-14\n3,Zébulon,Marsden,2011-06-14\n");
        Files.createDirectory(folder.resolve("names"));
    }

    @Test
    void the_table_of_the_folder_stands_instead_of_the_programs_own() throws IOException {
        assertThat(explained("1", "2")).contains("First name is another form");
        nicknames("name1,relationship,name2\nzebulon,has_nickname,Eli-Zabeth\n");
        assertThat(explained("1", "2", "--names", folder.resolve("names").toString()))
                .doesNotContain("First name is another form");
        assertThat(explained("1", "3", "--names", folder.resolve("names").toString()))
                .contains("First name is another form");
    }

    @Test
    void variants_are_read_where_they_are_there() throws IOException {
        nicknames("name1,name2\nann,nan\n");
        write(
                folder.resolve("names/lastname_uk_variant.csv"),
                "\"lastname1\",\"lastname2\",\"freq\"\n\"marsden\",\"quill\",1\n");
        write(
                folder.resolve("names/firstname_uk_variant.csv"),
                "\"forename\",\"forename2\",\"freq\"\n\"elizabeth\",\"zebulon\",0.5\n");
        assertThat(explained("1", "3", "--names", folder.resolve("names").toString()))
                .contains("First name is another form");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | The file is empty",
                "\"a,b\nc,d\n\" | must name the columns name1 and name2.",
                "\"name1,name2\n\" | has no rows.",
                "\"name1,name2\nann,nan\nkate\n\" | line 3 of",
                "\"name1,name2\nann,\n\" | line 2 of",
                "\"name1,name2\nann,-\n\" | does not hold two names",
            })
    void a_table_that_is_damaged_is_refused_in_one_sentence(String table, String sentence)
            throws IOException {
        nicknames(table);
        assertThat(run("--names", folder.resolve("names").toString())).isEqualTo(Commands.REFUSED);
        refusedWith(sentence);
    }

    @Test
    void a_folder_that_is_none_or_has_no_table_is_refused() {
        assertThat(run("--names", folder.resolve("none").toString())).isEqualTo(Commands.REFUSED);
        refusedWith("there is no folder at");
        assertThat(run("--names", people.toString())).isEqualTo(Commands.REFUSED);
        refusedWith("there is no folder at");
        assertThat(run("--names", folder.resolve("names").toString())).isEqualTo(Commands.REFUSED);
        refusedWith("there is no nicknames.csv in");
    }

    private void refusedWith(String sentence) {
        assertThat(terminal.err()).contains(sentence).doesNotContain("Exception");
        assertThat(terminal.err().strip()).hasLineCount(1);
    }

    private String explained(String one, String other, String... more) {
        var all = new ArrayList<>(List.of("--explain", one, other));
        all.addAll(List.of(more));
        assertThat(run(all.toArray(String[]::new))).as(terminal.err()).isEqualTo(Commands.DONE);
        return terminal.out();
    }

    private int run(String... more) {
        var all = new ArrayList<>(List.of("matching", "evaluate", "--left", people.toString()));
        all.addAll(List.of(more));
        return terminal.run(terminal.none(), all.toArray(String[]::new));
    }

    private void nicknames(String text) throws IOException {
        write(folder.resolve("names/nicknames.csv"), text);
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }
}
