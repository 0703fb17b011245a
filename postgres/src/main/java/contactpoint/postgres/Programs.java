package contactpoint.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs `initdb` and `pg_ctl`.
///
/// PostgreSQL refuses to run as root. As root they are given a user namespace of their own, in
/// which they are nobody, while their files stay root's.
///
/// @param bin where the programs are
/// @param output where their words go; overwritten by each run
record Programs(Path bin, Path output) {
    private static final long PATIENCE_MINUTES = 15;

    /// @throws PostgresUnavailable if the program fails, with what it said last
    void run(String program, String... arguments) throws IOException {
        if (!tryRun(program, arguments)) {
            throw new PostgresUnavailable(
                    "PostgreSQL's " + program + " did not succeed: " + lastWords());
        }
    }

    /// Whether the program succeeded.
    ///
    /// @throws PostgresUnavailable if it cannot be run at all, or was interrupted
    boolean tryRun(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name")) && !Platform.here().darwin()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(output.toFile());
        // The person's own PGPORT, PGOPTIONS or locale must not change what is started here.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return waitFor(start(builder, command.getFirst()));
    }

    private static Process start(ProcessBuilder builder, String first) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new PostgresUnavailable(
                    "PostgreSQL cannot be started, because this computer cannot run " + first + ".",
                    e);
        }
    }

    private static boolean waitFor(Process process) {
        try {
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("Starting or stopping PostgreSQL was interrupted.", e);
        }
    }

    /// The program's last line. These programs see no row of any table.
    private String lastWords() throws IOException {
        var lines = new String(Files.readAllBytes(output), UTF_8).lines().toList();
        return lines.isEmpty() ? "it said nothing" : lines.getLast().strip();
    }
}
