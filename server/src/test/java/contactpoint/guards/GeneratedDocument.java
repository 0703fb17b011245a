package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A document that is written from the code. `./check --update` writes it; otherwise it must
/// already say what the code says.
public record GeneratedDocument(Path file) {
    private static final String UPDATE = "contactpoint.update";

    /// What the file says now, or "" if there is none.
    String committed() {
        return Files.exists(file) ? Project.read(file) : "";
    }

    /// Why the file must be written anew, if it must.
    Optional<String> differenceFrom(String text) {
        return committed().equals(text)
                ? Optional.empty()
                : Optional.of(file.getFileName() + " is out of date: run ./check --update");
    }

    public void isOrBecomes(String text) {
        if (Boolean.getBoolean(UPDATE)) {
            write(text);
        }
        assertThat(differenceFrom(text)).isEmpty();
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
