package contactpoint.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The scripts `contactpoint` and `check`, in a folder of their own with a JDK and a Maven that
/// only say what they were asked.
final class LauncherTests {
    private static final String MAVEN =
            """
            #!/bin/sh
            echo "mvn $*" >>"$ROOT/asked"
            [ -e "$ROOT/slow" ] && sleep 1
            [ -e "$ROOT/broken" ] && { echo '[ERROR] it does not compile'; exit 1; }
            for module in server demo bench; do
                mkdir -p "$ROOT/$module/target"
                touch -t 202001010000 "$ROOT/$module/target/contactpoint-$module-9-exec.jar"
            done
            exit 0
            """;

    @TempDir Path folder;

    private Path root;
    private Path jdk;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void copyScripts() throws IOException {
        Path project = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..");
        root = Files.createDirectory(folder.toRealPath().resolve("a project"));
        for (var script : List.of("contactpoint", "check")) {
            Files.copy(project.resolve(script), root.resolve(script));
        }
        Files.createDirectory(root.resolve("etc"));
        try (var files = Files.list(project.resolve("etc"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, root.resolve("etc").resolve(file.getFileName()));
            }
        }
        for (var module : List.of("server", "demo", "bench")) {
            Files.createDirectories(root.resolve(module).resolve("src/main/java"));
            Files.writeString(root.resolve(module).resolve("pom.xml"), "<project/>");
        }
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        age(root, 60);
        write("bin/mvn", MAVEN);
        jdk = jdk("jdk", "25.0.3");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        write(name + "/bin/javac", "#!/bin/sh\n");
        write(
                name + "/bin/java",
                "#!/bin/sh\necho \"" + name + "\"\nfor word; do echo \"<$word>\"; done\n");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void write(String path, String script) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// Everything in the folder was written this many seconds before the project itself was.
    private static void age(Path folder, int seconds) throws IOException {
        var before = Files.getLastModifiedTime(folder).toMillis() - seconds * 1000L;
        try (var all = Files.walk(folder)) {
            for (var each : all.toList()) {
                Files.setLastModifiedTime(each, FileTime.fromMillis(before));
            }
        }
    }

    private Process begin(Path script, Map<String, String> environment, String... words)
            throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("CONTACTPOINT_DATABASE_URL");
        builder.environment().remove("CONTACTPOINT_VAR");
        builder.environment().remove("CONTACTPOINT_JAVA_OPTS");
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("ROOT", root.toString());
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Ended end(Process process) throws IOException, InterruptedException {
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(20, SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, err);
    }

    private Ended contactpoint(String... words) throws IOException, InterruptedException {
        return end(begin(root.resolve("contactpoint"), Map.of(), words));
    }

    private List<String> asked() throws IOException {
        Path asked = root.resolve("asked");
        return Files.exists(asked) ? Files.readAllLines(asked) : List.of();
    }

    @Test
    void help_needs_nothing_and_an_unknown_word_gets_it_too() throws Exception {
        var help = contactpoint("help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("./contactpoint demo");
        assertThat(contactpoint()).isEqualTo(help);

        var unknown = contactpoint("dmeo");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).isEqualTo(help.out());
        assertThat(asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "demo, '', demo",
        "bench, '', bench",
        "serve, '', server",
        "feed, '', demo",
        "reference, '', demo",
        "feed, jdbc:x, server",
        "reference, jdbc:x, server"
    })
    void each_command_has_its_program(String command, String database, String module)
            throws Exception {
        var environment = Map.of("CONTACTPOINT_DATABASE_URL", database);
        var ended = end(begin(root.resolve("contactpoint"), environment, command, "a b", "--c"));

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("<-Dcontactpoint.var=" + root.resolve("var") + ">")
                .endsWith(
                        "<-jar>\n<%s/%s/target/contactpoint-%s-9-exec.jar>\n<%s>\n<a b>\n<--c>\n"
                                .formatted(root, module, module, command));
        assertThat(asked()).hasSize(1).first().asString().contains("-pl " + module + " -am");
    }

    @Test
    void it_builds_once_and_again_when_a_source_is_newer() throws Exception {
        assertThat(contactpoint("demo").err())
                .isEqualTo("Building ContactPoint (first use takes a few minutes)…\n");
        assertThat(contactpoint("demo").err()).isEmpty();
        assertThat(asked()).hasSize(1);

        Path source = root.resolve("server/src/main/java/New.java");
        Files.writeString(source, "class New {}");
        Files.setLastModifiedTime(source, later(root.resolve("demo/target/built")));
        contactpoint("demo");
        assertThat(asked()).hasSize(2);
    }

    @Test
    void what_the_jdk_learnt_of_a_start_is_used_until_the_next_build() throws Exception {
        contactpoint("demo");
        Path quick = Files.createDirectories(root.resolve("demo/target/quick"));
        Path jar = Files.createFile(quick.resolve("contactpoint-demo-9-exec.jar"));
        assertThat(contactpoint("demo").out()).as("without a cache").doesNotContain("quick");

        Path cache = Files.createFile(quick.resolve("start.aot"));
        assertThat(contactpoint("demo").out())
                .contains("<-XX:AOTCache=" + cache + ">")
                .endsWith("<-jar>\n<" + jar + ">\n<demo>\n");

        Path source = root.resolve("server/src/main/java/New.java");
        Files.writeString(source, "class New {}");
        Files.setLastModifiedTime(source, later(root.resolve("demo/target/built")));
        assertThat(contactpoint("demo").out())
                .endsWith(
                        "<%s/demo/target/contactpoint-demo-9-exec.jar>\n<demo>\n".formatted(root));
        assertThat(quick).doesNotExist();
    }

    private static FileTime later(Path file) throws IOException {
        return FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 2000);
    }

    @Test
    void it_runs_from_anywhere_and_through_links() throws Exception {
        Files.createSymbolicLink(
                folder.resolve("first"), Path.of("a project").resolve("contactpoint"));
        Path second = folder.resolve("elsewhere/second");
        Files.createDirectories(second.getParent());
        Files.createSymbolicLink(second, folder.resolve("first"));

        var ended = end(begin(second, Map.of(), "demo"));

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains(root + "/demo/target/");
    }

    @Test
    void two_that_start_at_once_build_once() throws Exception {
        Files.createFile(root.resolve("slow"));
        var one = begin(root.resolve("contactpoint"), Map.of(), "demo");
        var two = begin(root.resolve("contactpoint"), Map.of(), "demo");

        assertThat(end(one).code()).isZero();
        assertThat(end(two).code()).isZero();
        assertThat(asked()).hasSize(1);
        assertThat(root.resolve("var/build.lock")).doesNotExist();
    }

    @Test
    void a_lock_whose_maker_has_died_is_no_hindrance() throws Exception {
        Files.createDirectory(root.resolve("var"));
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createSymbolicLink(root.resolve("var/build.lock"), Path.of("" + dead.pid()));

        assertThat(contactpoint("demo").code()).isZero();
    }

    @Test
    void a_failed_build_shows_why_and_starts_nothing() throws Exception {
        Files.createFile(root.resolve("broken"));
        var ended = contactpoint("demo");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("[ERROR] it does not compile")
                .endsWith("ContactPoint could not be built: see var/build.log.\n");
        assertThat(root.resolve("var/build.lock")).doesNotExist();
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over_and_25_comes_before_newer_ones() throws Exception {
        var environment =
                Map.of("JAVA_HOME", jdk("old", "24.0.2").toString(), "HOME", folder.toString());
        jdk(".jdks/newer", "27");
        jdk(".jdks/right", "25.0.1");
        write("show", ". \"$ROOT/etc/find.sh\"; find_jdk; cat \"$JAVA_HOME/release\"\n");

        var ended = end(begin(folder.resolve("show"), environment));

        // Where this computer has a JDK 25 of its own, that one may come first.
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("JAVA_VERSION=\"25");
    }

    @ParameterizedTest
    @CsvSource({
        "25, true",
        "25.0.3, true",
        "26-ea, true",
        "24.0.2, false",
        "2, false",
        "1.8.0_250, false"
    })
    void a_jdk_is_known_by_its_release(String version, boolean enough) throws Exception {
        write("show", ". \"$ROOT/etc/find.sh\"; is_jdk \"$1\" '2[5-9]|[3-9][0-9]'\n");

        var ended = end(begin(folder.resolve("show"), Map.of(), jdk("it", version).toString()));

        assertThat(ended.code() == 0).isEqualTo(enough);
    }

    @Test
    void without_maven_it_says_so() throws Exception {
        Files.delete(folder.resolve("bin/mvn"));
        for (var tool : List.of("sh", "dirname", "readlink", "find", "head", "grep", "sed")) {
            write("bin/" + tool, "#!/bin/sh\nexec %s \"$@\"\n".formatted(tool(tool)));
        }
        var environment = Map.of("PATH", folder.resolve("bin").toString());
        var ended = end(begin(root.resolve("contactpoint"), environment, "demo"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .startsWith("ContactPoint is built with Maven 3.8 or newer: install it")
                .hasLineCount(1);
    }

    private static Path tool(String name) {
        Path first = Path.of("/usr/bin").resolve(name);
        return Files.exists(first) ? first : Path.of("/bin").resolve(name);
    }

    @Test
    void check_runs_everything_and_hands_on_the_builds_exit_code() throws Exception {
        var browser = Map.of("CONTACTPOINT_CHROMIUM", "/bin/sh");
        var passed = end(begin(root.resolve("check"), browser, "--all", "--update"));
        assertThat(passed.code()).isZero();
        assertThat(passed.out()).contains("./check passed in 0 min ");
        assertThat(asked())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("verify -Dcontactpoint.all=true -Dcontactpoint.update=true");
        assertThat(contactpoint("serve").err()).as("it is built now").isEmpty();

        Files.createFile(root.resolve("broken"));
        var failed = end(begin(root.resolve("check"), browser));
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).contains("./check FAILED in 0 min ");

        assertThat(end(begin(root.resolve("check"), browser, "--fast")).code()).isEqualTo(2);
    }

    @Test
    void check_counts_tests_by_kind() throws Exception {
        write(
                "a project/demo/target/surefire-reports/TEST-a.xml",
                """
                <testsuite>
                  <testcase name="a" classname="contactpoint.journeys.KellyTests" time="1"/>
                  <testcase name="b" classname="contactpoint.guards.SqlTests" time="1">
                    <failure type="x"/>
                  </testcase>
                  <testcase name="c" classname="contactpoint.index.ChildStoreTests$Inner" time="1"/>
                  <testcase name="d" classname="contactpoint.person.NhsNumberTests" time="1">
                    <skipped/>
                    <system-out><![CDATA[say <failure/> and <testcase name=]]></system-out>
                  </testcase>
                  <testcase name="e" classname="contactpoint.person.NhsNumberTests" time="1"/>
                </testsuite>
                """);
        var ended = end(begin(root.resolve("etc/count-tests"), Map.of(), root.toString()));

        assertThat(ended.out())
                .isEqualTo(
                        "Tests: 5 (rules 2, stores 1, journeys 1, guards 1), failed 1, skipped 1\n");
    }
}
