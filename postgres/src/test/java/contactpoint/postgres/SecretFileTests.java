package contactpoint.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretFileTests {
    @TempDir Path folder;

    @Test
    void a_secret_is_drawn_once_and_kept() {
        Path file = folder.resolve("secret");
        var secret = SecretFile.readOrDraw(file);

        assertThat(secret).matches("[0-9a-f]{48}");
        assertThat(SecretFile.readOrDraw(file)).isEqualTo(secret);
        assertThat(SecretFile.readOrDraw(folder.resolve("other"))).isNotEqualTo(secret);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void only_its_owner_can_read_it() throws IOException {
        Path file = folder.resolve("secret");
        SecretFile.readOrDraw(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void one_that_others_can_read_is_refused() throws IOException {
        Path file = folder.resolve("secret");
        var secret = SecretFile.readOrDraw(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw----r--"));

        assertThatThrownBy(() -> SecretFile.readOrDraw(file))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("Other users can read")
                .hasMessageNotContaining(secret);
    }

    @Test
    void an_empty_one_is_refused() throws IOException {
        Path file = folder.resolve("secret");
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));

        assertThatThrownBy(() -> SecretFile.readOrDraw(file)).hasMessageContaining("is empty");
    }
}
