package contactpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCommandTests {
    private static final String HEADER =
            "first_name,last_name,date_of_birth,worker_first_name,worker_last_name,job_title,organisation,telephone,started\n";
    private static final String ROW =
            "Kelly,Marsden,14/06/2011,Libby,Chen,Young people’s worker,Kingswood Youth Group,0117 496 0187,09/11/2026\n";

    @TempDir Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
        terminal.useDatabase();
    }

    @Test
    void a_file_is_taken_in_and_its_rejected_rows_are_told_in_words() throws IOException {
        var file =
                file(
                        HEADER
                                + ROW
                                + ROW.replace("0117 496 0187", "")
                                + ROW.replace("14/06/2011", "2011"));
        assertThat(run("feed", "send", "voluntary-sector", file))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .isEqualToNormalizingNewlines(
                        """
                        3 rows: 1 stored, 0 changed, 0 unchanged, 2 rejected.
                        Line 3, telephone: There is no telephone number and no e-mail address. Send at least one contact at work.
                        Line 4, date_of_birth: Date of birth is not a whole date. Send day, month and year.
                        """);
        assertThat(terminal.err()).isEmpty();
        assertThat(folder.resolve("list.report.csv")).doesNotExist();
        assertThat(run("feed", "send", "voluntary-sector", file)).isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .startsWith("3 rows: 0 stored, 0 changed, 1 unchanged, 2 rejected.");
    }

    @Test
    void more_than_the_first_rejected_rows_are_in_a_report_beside_the_file() throws IOException {
        var file = file(HEADER + ROW.replace("14/06/2011", "2011").repeat(30));
        assertThat(run("feed", "send", "voluntary-sector", file)).isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .contains("And 10 lines more. Full report: " + folder.resolve("list.report.csv"));
        assertThat(Files.readAllLines(folder.resolve("list.report.csv"))).hasSize(31);
    }

    @Test
    void a_report_is_written_where_it_is_asked_for() throws IOException {
        var report = folder.resolve("what-became-of-it.csv");
        assertThat(
                        run(
                                "feed",
                                "send",
                                "voluntary-sector",
                                file(HEADER + ROW),
                                "--report",
                                report.toString()))
                .isEqualTo(Commands.DONE);
        assertThat(Files.readString(report)).endsWith("2,stored,,,,\r\n");
    }

    @Test
    void a_file_that_is_refused_whole_has_exit_code_1() throws IOException {
        assertThat(run("feed", "send", "voluntary-sector", file("nothing\n1\n")))
                .isEqualTo(Commands.REFUSED);
        assertThat(terminal.out())
                .startsWith(
                        "The file was refused. Nothing of it was kept.\nThe file lacks the columns ")
                .contains("Compare the first line with the template.");
    }

    @Test
    void what_is_typed_wrongly_is_told() throws IOException {
        assertThat(run("feed")).isEqualTo(Commands.WRONG_USAGE);
        assertThat(run("feed", "send", "voluntary-sector")).isEqualTo(Commands.WRONG_USAGE);
        assertThat(run("feed", "send", "nobody", file(HEADER + ROW)))
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(terminal.err())
                .startsWith(
                        "There is no source nobody. There are: births-and-deaths, community-health,"
                                + " council-housing, council-services, national-benefits, national-education,"
                                + " national-health, school-management, voluntary-sector, youth-justice.");
        assertThat(run("feed", "send", "voluntary-sector", folder.resolve("none.csv").toString()))
                .isEqualTo(Commands.REFUSED);
        assertThat(terminal.err()).startsWith("There is no file ").hasLineCount(1);
    }

    @Test
    void the_sources_and_their_formats_are_told_and_the_template_is_a_good_file()
            throws IOException {
        assertThat(run("feed", "sources")).isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .contains(
                        "voluntary-sector     Voluntary organisations (local). When something changes. Last received: Not yet");
        assertThat(run("feed", "describe", "voluntary-sector")).isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .contains("* date_of_birth          The child’s date of birth")
                .contains("  reference ");
        assertThat(run("feed", "template", "voluntary-sector")).isEqualTo(Commands.DONE);
        var template = file(terminal.out());
        assertThat(run("feed", "send", "voluntary-sector", template)).isEqualTo(Commands.DONE);
        assertThat(terminal.out()).startsWith("1 row: 1 stored,");
    }

    private int run(String... words) {
        return terminal.run(terminal.installed(), words);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text).toString();
    }
}
