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

class ReferenceLoadCommandTests {
    @TempDir Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void a_register_and_its_amendments_are_loaded_and_counted() throws IOException {
        terminal.useDatabase();
        var ods =
                terminal.register(
                        Terminal.practices(2),
                        Terminal.row("Y99003", "see website", "0", "4"),
                        Terminal.row("Y99004", "", "0", "8"),
                        "Y99005,SHORT\r\n",
                        Terminal.row("SURGERY", "", "0", "4"),
                        Terminal.practice(1, "0"));
        var amendments = folder.resolve("amendments.csv");
        Files.writeString(
                amendments,
                Terminal.practice(1, "1").replace("ASHGROVE", "OAK") + Terminal.practice(9, "1"));
        assertThat(
                        terminal.run(
                                terminal.installed(),
                                "reference",
                                "load",
                                "--ods",
                                "" + ods,
                                "--ods-amendments",
                                "" + amendments))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out())
                .isEqualToNormalizingNewlines(
                        """
                        register.csv
                          read                     7  rows
                          loaded                   3  GP practices
                            new                    3
                            changed                0
                            unchanged              0
                            open                   3
                            closed                 0
                            dormant                0
                            proposed               0
                          not GP practices         1  other cost centres and doctors, not loaded
                          left out                 1  telephone numbers that cannot be read
                          left out                 0  postcodes that cannot be read
                          refused                  3  rows
                          line 5: Row has 2 columns and not 27
                          line 6: Organisation code is not an ODS code
                          line 7: Organisation code is on line 1 already
                        amendments.csv
                          read                     2  rows
                          loaded                   2  GP practices
                            new                    1
                            changed                1
                            unchanged              0
                            open                   2
                            closed                 0
                            dormant                0
                            proposed               0
                          not GP practices         0  other cost centres and doctors, not loaded
                          left out                 0  telephone numbers that cannot be read
                          left out                 0  postcodes that cannot be read
                          refused                  0  rows
                        """);
    }

    @Test
    void what_was_left_as_a_newer_file_has_it_is_told_apart() {
        terminal.useDatabase();
        loads(terminal.register(Terminal.practices(2).replaceFirst("19740401", "20250401")));
        loads(terminal.register(Terminal.practices(2).replace("ASHGROVE", "OAK")));
        assertThat(terminal.out())
                .contains(
                        """
                            unchanged              0
                            newer                  2  left as a newer file has them
                        """);
    }

    private void loads(Path ods) {
        assertThat(terminal.run(terminal.installed(), "reference", "load", "--ods", "" + ods))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
    }

    @Test
    void a_file_that_is_refused_is_one_sentence_and_stops_none_of_the_others() throws IOException {
        terminal.useDatabase();
        var notes = Files.writeString(folder.resolve("notes.csv"), "a,b\n1,2\n").toString();
        assertThat(
                        terminal.run(
                                terminal.installed(),
                                "reference",
                                "load",
                                "--ods",
                                notes,
                                "--ods-amendments",
                                "" + terminal.register(Terminal.practice(1, "1")),
                                "--gias",
                                "" + folder,
                                "--postcodes",
                                notes))
                .isEqualTo(Commands.REFUSED);
        assertThat(terminal.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(isFolder()),
                        second ->
                                assertThat(second)
                                        .startsWith(
                                                "notes.csv was not loaded: its first line has 2"
                                                        + " columns; expected the ODS register"),
                        third ->
                                assertThat(third)
                                        .startsWith(
                                                "notes.csv was not loaded: its header row has no"
                                                        + " column pcds; expected a postcode"
                                                        + " directory"));
        assertThat(terminal.out())
                .startsWith("register.csv")
                .contains("    new                    1")
                .as("no directory was loaded, and nobody follows one")
                .doesNotContain("children");
    }

    private String isFolder() {
        return folder + " is a folder: give the file that is in it.";
    }

    @Test
    void an_older_register_of_schools_is_loaded_after_a_person_has_looked() throws IOException {
        terminal.useDatabase();
        assertThat(gias("31-08-2020")).as(terminal.err()).isEqualTo(Commands.DONE);
        assertThat(gias("31-08-2019")).isEqualTo(Commands.REFUSED);
        assertThat(terminal.err())
                .isEqualToNormalizingNewlines(
                        "edubasealldata.csv was not loaded: its newest date is 31 August 2019 and"
                                + " that of the last one was 31 August 2020, so it would take back"
                                + " what is newer; if that is right, add --accept-older.\n");
        assertThat(gias("")).isEqualTo(Commands.REFUSED);
        assertThat(terminal.err())
                .isEqualToNormalizingNewlines(
                        "edubasealldata.csv was not loaded: no date in it tells how old it is, and"
                                + " the last one was of 31 August 2020; if it is newer, add"
                                + " --accept-older.\n");
        assertThat(gias("31-08-2019", "--accept-older"))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
    }

    private int gias(String closed, String... more) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("edubasealldata.csv"),
                        "URN,EstablishmentName,EstablishmentStatus (code),CloseDate,Postcode,"
                                + "TelephoneNum\n999102,Oldbrook Academy,2,"
                                + closed
                                + ",BS16 9ZG,\n");
        var words = new ArrayList<>(List.of("reference", "load", "--gias", "" + file));
        words.addAll(List.of(more));
        return terminal.run(terminal.installed(), words.toArray(String[]::new));
    }

    @Test
    void a_register_that_moved_is_loaded_after_a_person_has_looked() {
        terminal.useDatabase();
        assertThat(
                        terminal.run(
                                terminal.installed(),
                                "reference",
                                "load",
                                "--ods",
                                "" + terminal.register(Terminal.practices(10))))
                .isEqualTo(Commands.DONE);
        terminal.refusesToLoad(
                "register.csv was not loaded: it has 1 rows where the longest one before had 10, which"
                        + " is a change of more than 15%; if that is right, add --accept-size-change.");
        assertThat(
                        terminal.run(
                                terminal.installed(),
                                "reference",
                                "load",
                                "--ods",
                                "" + terminal.register(Terminal.practices(1)),
                                "--accept-size-change"))
                .isEqualTo(Commands.DONE);
    }

    @Test
    void the_register_of_schools_is_loaded_and_counted() throws IOException {
        terminal.useDatabase();
        var gias = folder.resolve("edubasealldata.csv");
        Files.writeString(
                gias,
                """
                URN,EstablishmentName,EstablishmentStatus (code),CloseDate,Street,Town,Postcode,TelephoneNum
                999101,Ashgrove Park School,1,,2 Made Up Road,Bristol,BS15 9ZX,0117 496 0120
                999102,Oldbrook Academy,2,31-08-2019,Oldbrook Lane,Bristol,BS16 9ZG,
                999103,Yate Common Primary School,5,,Common Lane,Yate,BS37 9ZD,
                """);
        assertThat(terminal.run(terminal.installed(), "reference", "load", "--gias", "" + gias))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .isEqualToNormalizingNewlines(
                        """
                        edubasealldata.csv
                          read                     3  rows
                          loaded                   2  schools
                            new                    2
                            changed                0
                            unchanged              0
                            open                   1
                            closed                 1
                            to close               0
                            proposed               0
                          left out                 0  telephone numbers that cannot be read
                          left out                 0  postcodes that cannot be read
                          refused                  1  rows
                          line 4: Status is not 1, 2, 3 or 4
                        """);
    }

    @Test
    void a_postcode_directory_is_loaded_and_children_follow() throws IOException {
        terminal.useDatabase();
        var directory = folder.resolve("NSPL.csv");
        Files.writeString(
                directory,
                """
                pcds,doterm,cty,laua
                BS15 9ZX,,E99999999,E06000025
                GU1 9ZZ,202001,E10000030,E07000209
                CF1 9ZZ,,W99999999,W06000015
                BS15,,E99999999,E06000025
                """);
        assertThat(
                        terminal.run(
                                terminal.installed(),
                                "reference",
                                "load",
                                "--postcodes",
                                "" + directory))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .isEqualToNormalizingNewlines(
                        """
                        NSPL.csv
                          read                     4  rows
                          loaded                   2  postcodes in England
                            new                    2
                            changed                0
                            unchanged              0
                            terminated             1  kept for old addresses
                          elsewhere                1  not in England, not loaded
                          nowhere                  0  in no authority, not loaded
                          refused                  1  rows
                          line 5: Postcode is not a whole postcode
                        children
                          assigned                 0  to the authority of their address
                          moved                    0  to another authority
                          unassigned               0  because their authority was split
                        """);
    }

    @Test
    void what_to_load_must_be_said() {
        assertThat(terminal.run(terminal.none(), "reference", "load"))
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(terminal.err()).startsWith("Say which files to load: --ods FILE, ");
        assertThat(
                        terminal.run(
                                terminal.none(),
                                "reference",
                                "load",
                                "--ods-amendments",
                                "a.csv",
                                "--accept-size-change"))
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(
                        terminal.run(
                                terminal.none(),
                                "reference",
                                "load",
                                "--ods",
                                "a.csv",
                                "--accept-older"))
                .isEqualTo(Commands.WRONG_USAGE);
    }

    @Test
    void where_no_file_is_there_nothing_is_started() {
        assertThat(
                        terminal.run(
                                terminal.none(),
                                "reference",
                                "load",
                                "--ods",
                                "" + folder,
                                "--gias",
                                "nowhere.csv"))
                .isEqualTo(Commands.REFUSED);
        assertThat(terminal.err())
                .isEqualToNormalizingNewlines(isFolder() + "\nThere is no file nowhere.csv.\n");
    }
}
