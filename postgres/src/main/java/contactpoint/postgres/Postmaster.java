package contactpoint.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The server's first process, as its data folder names it.
record Postmaster(ProcessHandle process) {

    /// The live server on these data. A process that only has the number by chance, because the
    /// machine was started again since, is not taken for it: such a one must never be stopped.
    static Optional<Postmaster> find(Path data) throws IOException {
        String first;
        try (var lines = Files.lines(pidFile(data))) {
            first = lines.findFirst().orElse("").strip();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (!first.matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(first))
                .filter(process -> serves(process, data))
                .map(Postmaster::new);
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// Takes away the trace of a server that is dead, so that neither its remains in the table of
    /// processes nor a process that has its number by now keep the next one from starting. Only for
    /// who holds the folder's lock. Should children of the dead one live, PostgreSQL still refuses
    /// to start, as their memory is in use.
    static void forgetDead(Path data) throws IOException {
        if (find(data).isEmpty()) {
            Files.deleteIfExists(pidFile(data));
        }
    }

    private static boolean serves(ProcessHandle process, Path data) {
        var info = process.info();
        var arguments = List.of(info.arguments().orElse(new String[0]));
        int folder = arguments.indexOf("-D") + 1;
        return process.isAlive()
                && info.command().orElse("").endsWith("/postgres")
                && folder > 0
                && folder < arguments.size()
                && arguments.get(folder).equals(data.toString());
    }

    long pid() {
        return process.pid();
    }

    /// SIGKILL to the server and all its children, as a power cut would; returns when they are
    /// gone.
    void kill() {
        var all = new ArrayList<ProcessHandle>();
        all.add(process);
        process.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> awaitEnd(each, Duration.ofSeconds(10)));
    }

    /// Whether the process is gone after at most this time.
    boolean awaitEnd(Duration patience) {
        return awaitEnd(process, patience);
    }

    /// A process that has ended but that nobody has waited for (in a container without an init)
    /// still has a number, but no command.
    private static boolean awaitEnd(ProcessHandle process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && process.info().command().isPresent()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
