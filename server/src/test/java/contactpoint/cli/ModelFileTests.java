package contactpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFileTests {
    private static final int RECORDS = 600;

    @TempDir Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void a_model_that_was_written_weighs_the_same_when_it_is_read() throws IOException {
        var people = people();
        var model = train(people);
        var again = folder.resolve("again.json");
        ModelFile.read(model).write(again);
        assertThat(again).hasSameTextualContentAs(model);
        assertThat(explained(people, "--model", again))
                .isEqualTo(explained(people, "--model", model));
        assertThat(terminal.out())
                .contains("Weighed by the model " + ModelFile.read(model).version());
    }

    @Test
    void it_keeps_no_name_that_few_share_and_no_postcode() throws IOException {
        var text = Files.readString(train(people()));
        assertThat(text).contains("\"marsden\"").doesNotContain("quillfeather", "bs15", "BS15");
    }

    @Test
    void the_programs_own_model_knows_names_as_they_are_read_now() {
        var surnames = ModelFile.shipped().values().get("SURNAME").shares();
        assertThat(surnames).containsKeys("obrien", "smith", "al ali");
        assertThat(surnames.keySet()).noneMatch(name -> name.startsWith("o "));
    }

    @Test
    void of_few_pairs_the_model_of_the_program_is_used_unless_it_is_told_to_learn()
            throws IOException {
        var few =
                write(
                        "few.csv",
                        "id,forename,surname,birth_date\n1,Kelly,Marsden,2011-06-14\n2,Kelley,Marsden,2011-06-14\n"
                                + "3,Tom,Price,2012-01-30\n");
        assertThat(explained(few))
                .contains("the program's own model", ModelFile.shipped().version());
        assertThat(explained(few, "--train")).contains("Weighed by what the files taught");
        assertThat(explained(few))
                .contains("The two records are taken for one person", "First name is another form")
                .contains("Marsden is");
    }

    @Test
    void an_id_that_is_not_there_or_twice_is_refused_without_naming_it() throws IOException {
        var twice = write("twice.csv", "id,forename\na,Kelly\na,Kim\nb,Tom\n");
        assertThat(run("--left", twice, "--explain", "zz-9", "b")).isEqualTo(Commands.REFUSED);
        assertThat(terminal.err())
                .contains("No record of the file has the first id.")
                .doesNotContain("zz-9");
        assertThat(run("--left", twice, "--explain", "b", "a")).isEqualTo(Commands.REFUSED);
        assertThat(terminal.err()).contains("More than one record of the file has the second id.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ^.*$                          |                              | something is wrong at line 1
                    \\}\\s*$                      | ,                            | something is wrong at line
                    "form" : 1                    | "form" : 99                  | is a model of form 99
                    "SAME" : [0-9.]+              | "SAME" : -1                  | perRecord has no number of at least 0 for SAME.
                    "SEX" : \\[ 1.0, [0-9.E-]+    | "SEX" : [ 1.0                | levels of HOUSEHOLD, SEX: there must be 3 numbers.
                    "SEX" : \\[ 1.0, [0-9.E-]+    | "SEX" : [ 1.0, 7             | each number must be between 0 and 1.
                    "SEX" : \\[ 1.0, [0-9.E-]+    | "SEX" : [ 1.0, 0.123         | those of one mask must add up to 1.
                    "note" : ""                   | "note" : "", "x" : 1         | something is wrong at line
                    "marsden" : [0-9.E-]+         | "marsden" : 0.5              | was changed after it was made
                    """)
    void a_model_that_is_damaged_is_refused_in_one_sentence(
            String find, String put, String sentence) throws IOException {
        var model = train(people());
        damage(
                model,
                text -> find.equals("^.*$") ? "" : text.replaceFirst(find, put == null ? "" : put));
        assertThat(run("--left", people(), "--model", model)).isEqualTo(Commands.REFUSED);
        assertThat(terminal.err()).contains(sentence).doesNotContain("Exception").hasLineCount(1);
    }

    @Test
    void a_model_that_is_not_there_and_two_ways_at_once_are_refused() throws IOException {
        assertThat(run("--left", people(), "--model", folder.resolve("none.json")))
                .isEqualTo(Commands.REFUSED);
        assertThat(terminal.err()).contains("There is no model at").contains("matching train");
        assertThat(run("--left", people(), "--model", train(people()), "--train"))
                .isEqualTo(Commands.WRONG_USAGE);
    }

    private static void damage(Path model, UnaryOperator<String> how) throws IOException {
        Files.writeString(model, how.apply(Files.readString(model)));
    }

    private String explained(Path people, Object... more) throws IOException {
        var words = new Object[more.length + 4];
        System.arraycopy(new Object[] {"--left", people, "--explain", "1"}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        var all = new java.util.ArrayList<Object>(java.util.List.of(words));
        all.add(4, "2");
        assertThat(run(all.toArray())).as(terminal.err()).isEqualTo(Commands.DONE);
        return terminal.out()
                .substring(0, terminal.out().indexOf("records,"))
                .replaceAll("[\\d,]+ $", "");
    }

    private int run(Object... words) {
        var all = new String[words.length + 2];
        all[0] = "matching";
        all[1] = "evaluate";
        for (int at = 0; at < words.length; at++) {
            all[at + 2] = words[at].toString();
        }
        return terminal.run(terminal.none(), all);
    }

    private Path train(Path people) {
        var model = folder.resolve("model.json");
        assertThat(
                        terminal.run(
                                terminal.none(),
                                "matching",
                                "train",
                                "--left",
                                people.toString(),
                                "--out",
                                model.toString()))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
        return model;
    }

    private Path people() throws IOException {
        var text = new StringBuilder("id,forename,surname,birth_date,sex,postcode\n");
        for (int row = 1; row <= RECORDS; row++) {
            var who = row / 2;
            text.append(row)
                    .append(who % 3 == 0 ? ",Kelly," : ",Amara,")
                    .append(
                            who == 200
                                    ? "Quillfeather"
                                    : who % 7 == 0
                                            ? "Marsden"
                                            : "Okonkwo" + (char) ('a' + who % 20))
                    .append(",20%02d-%02d-%02d".formatted(5 + who % 10, 1 + who % 12, 1 + who % 28))
                    .append(who % 3 == 0 ? ",F" : ",M")
                    .append(",BS15 %dZX\n".formatted(who % 10));
        }
        return write("people.csv", text.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
