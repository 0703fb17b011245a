package contactpoint.cli;

import contactpoint.linkage.People;
import java.io.IOException;
import java.nio.file.Path;
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

    boolean areTwo() {
        return right != null;
    }

    /// Reads them, and says what their reader should know.
    ///
    /// @throws CommandRefused if one is no file of people
    People read(CommandSpec spec) throws IOException {
        var people = new People();
        var notes = PeopleFile.read(left, people);
        if (right != null) {
            people.beginRight();
            notes.addAll(PeopleFile.read(right, people));
        }
        notes.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return people;
    }
}
