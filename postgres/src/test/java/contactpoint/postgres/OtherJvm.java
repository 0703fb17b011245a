package contactpoint.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactpoint.postgres.LocalPostgres.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/// Another program on the same computer, which does one thing and then waits for its input to end.
final class OtherJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    static OtherJvm run(String deed, Object... words) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OtherJvm.class.getName(),
                                deed));
        for (var word : words) {
            command.add(word.toString());
        }
        return new OtherJvm(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// What it says when its deed is done.
    String answer() throws IOException {
        return String.valueOf(output.readLine());
    }

    /// `kill -9`.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// `kill -9` for it and for the shell that watches it.
    void killWithChildren() throws InterruptedException {
        var children = process.children().toList();
        children.forEach(ProcessHandle::destroyForcibly);
        kill();
    }

    /// Lets it end by itself; false if it has not ended after these seconds.
    boolean endsWithin(int seconds) throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /// Serves `run`.
    public static void main(String[] words) throws Exception {
        switch (words[0]) {
            case "unpack" -> System.out.println(Binaries.unpack(Path.of(words[1])));
            case "start" -> {
                var settings =
                        new Settings(
                                Path.of(words[1]),
                                LocalPostgres.userCache(),
                                OptionalInt.empty(),
                                false);
                System.out.println(LocalPostgres.start(settings).pid());
            }
            case "test" -> {
                var server = TestPostgres.get().server();
                server.restart();
                var connection = server.connect(TestPostgres.get().freshDatabase());
                try (var rows = connection.createStatement().executeQuery("SHOW data_directory")) {
                    rows.next();
                    System.out.println(server.pid() + " " + rows.getString(1));
                }
            }
            default -> throw new IllegalArgumentException(words[0]);
        }
        System.in.read();
    }
}
