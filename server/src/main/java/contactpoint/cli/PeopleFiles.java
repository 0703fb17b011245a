package contactpoint.cli;

import contactpoint.linkage.NameTable;
import contactpoint.linkage.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// The files of people that a command is given.
final class PeopleFiles {
    @Option(names = "--left", paramLabel = "FILE", required = true, description = "A CSV file.")
    private Path left = Path.of("");

    @Option(
            names = "--right",
            paramLabel = "FILE",
            description = "Another; without it, duplicates within the first are looked for.")
    private @Nullable Path right;

    @Option(
            names = "--names",
            paramLabel = "DIR",
            description = {
                "A folder with nicknames.csv (columns name1, name2), and if you like",
                "firstname_uk_variant.csv (forename, forename2) and lastname_uk_variant.csv",
                "(lastname1, lastname2): which names are forms of each other. Without it the",
                "program has its own."
            })
    private @Nullable Path names;

    boolean areTwo() {
        return right != null;
    }

    /// Which names are forms of each other.
    ///
    /// @throws CommandRefused if the folder that was named holds no such tables
    NameTable names() throws IOException {
        return names == null ? NameTable.standard() : NamesFolder.read(names);
    }

    /// Reads them, and says what their reader should know.
    ///
    /// @throws CommandRefused if one is no file of people
    People read(CommandSpec spec) throws IOException {
        refuseOneFileTwice();
        var people = new People();
        var first = PeopleFile.read(left, people);
        var notes = new ArrayList<>(first.notes());
        if (right != null) {
            people.beginRight();
            var second = PeopleFile.read(right, people);
            notes.addAll(second.notes());
            refuseWhatCannotMeet(right, first, second);
        }
        notes.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return people;
    }

    private void refuseOneFileTwice() throws IOException {
        if (right != null
                && Files.exists(left)
                && Files.exists(right)
                && Files.isSameFile(left, right)) {
            throw new CommandRefused(
                    "--left and --right are one file: everybody would be found. To look for"
                            + " duplicates within it, leave out --right.");
        }
    }

    /// Two files meet in the columns that both have.
    private void refuseWhatCannotMeet(Path second, PeopleFile.Read one, PeopleFile.Read other) {
        if (Collections.disjoint(one.described(), other.described())) {
            throw new CommandRefused(
                    "%s and %s have no column in common to match by."
                            .formatted(left.getFileName(), second.getFileName()));
        }
    }
}
