package contactpoint.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BinariesTests {
    @TempDir Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes);

    private InputStream written() throws IOException {
        tar.close();
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private void add(TarArchiveEntry entry, String content) throws IOException {
        entry.setSize(content.length());
        tar.putArchiveEntry(entry);
        tar.write(content.getBytes(UTF_8));
        tar.closeArchiveEntry();
    }

    private void addLink(String name, String target, byte kind) throws IOException {
        var entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(target);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    @Test
    void files_keep_their_mode_and_links_stay_links() throws IOException {
        var program = new TarArchiveEntry("bin/program");
        program.setMode(0751);
        add(program, "run me");
        addLink("bin/alias", "program", TarConstants.LF_SYMLINK);

        Binaries.extract(written(), folder);

        Path unpacked = folder.resolve("bin/program");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(unpacked)))
                .isEqualTo("rwxr-x--x");
        assertThat(Files.readSymbolicLink(folder.resolve("bin/alias"))).hasToString("program");
        assertThat(folder.resolve("bin/alias")).hasContent("run me");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "a/../../outside", "/outside"})
    void a_name_that_leads_outside_is_refused(String name) throws IOException {
        add(new TarArchiveEntry(name, true), "");
        Path inner = folder.resolve("inner");

        assertThatThrownBy(() -> Binaries.extract(written(), inner))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leads outside");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc", "..", "../a", "a/../..", "./a/../b"})
    void a_link_that_leads_up_is_refused(String target) throws IOException {
        addLink("deep/link", target, TarConstants.LF_SYMLINK);

        assertThatThrownBy(() -> Binaries.extract(written(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("link that leads outside");
        assertThat(folder.resolve("deep/link")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_LINK, TarConstants.LF_FIFO, TarConstants.LF_CHR})
    void anything_else_is_refused(byte kind) throws IOException {
        addLink("odd", "bin/program", kind);

        assertThatThrownBy(() -> Binaries.extract(written(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a file, folder or link");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, /postgres-linux-x86_64.txz",
        "Linux, aarch64, /postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, /postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, /postgres-darwin-arm_64.txz"
    })
    void each_kind_of_computer_has_its_archive(String os, String processor, String archive) {
        assertThat(Platform.of(os, processor).archive()).isEqualTo(archive);
        assertThat(Binaries.class.getResource(archive)).as("on the class path").isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, riscv64"})
    void another_kind_of_computer_is_told_so(String os, String processor) {
        assertThatThrownBy(() -> Platform.of(os, processor))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessage(
                        "The demo's PostgreSQL runs on Linux and macOS, on x86-64 and arm64; this"
                                + " is %s on %s.",
                        os, processor);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, 6.1.0-18-amd64, syncfs",
        "Linux, 5.8.0, syncfs",
        "Linux, 5.7.19, fsync",
        "Linux, 4.18.0-553.el8, fsync",
        "Linux, odd, fsync",
        "Mac OS X, 15.1, fsync"
    })
    void a_folder_is_synced_in_the_fastest_way_that_tells_of_failures(
            String os, String kernel, String method) {
        assertThat(Platform.of(os, "aarch64").wholeFolderSync(kernel)).isEqualTo(method);
    }

    @Test
    void two_programs_may_unpack_at_once() throws IOException, InterruptedException {
        try (var one = OtherJvm.run("unpack", folder);
                var two = OtherJvm.run("unpack", folder)) {
            var bin = one.answer();
            assertThat(two.answer()).isEqualTo(bin);
            assertThat(Path.of(bin).resolve("postgres")).isExecutable();
            assertThat(one.endsWithin(5)).isTrue();
            assertThat(two.endsWithin(5)).isTrue();
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .hasSize(2)
                    .contains("unpack.lock")
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void what_a_crash_left_half_unpacked_is_unpacked_again() throws IOException {
        var platform = Platform.here();
        Path part =
                folder.resolve(
                        "postgres-%s-%s-%s.part"
                                .formatted(
                                        Binaries.version(),
                                        platform.system(),
                                        platform.processor()));
        Files.createDirectories(part.resolve("bin"));
        Files.writeString(part.resolve("bin/postgres"), "half");

        assertThat(Binaries.unpack(folder).resolve("postgres")).isExecutable();
        assertThat(part).doesNotExist();
    }
}
