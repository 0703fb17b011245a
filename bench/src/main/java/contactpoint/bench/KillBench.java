package contactpoint.bench;

import contactpoint.audit.AuditEntry;
import contactpoint.audit.AuditSearch;
import contactpoint.demo.Bare;
import contactpoint.demo.DemoSystems;
import contactpoint.postgres.LocalPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/// Kills and counts.
final class KillBench implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final long seed;
    private final PrintWriter out;
    private final Random random;
    private final LocalPostgres postgres;
    private final ConfigurableApplicationContext observer;
    private final Practitioner jane = new Practitioner();

    private final Set<Integer> acknowledged = new ConcurrentSkipListSet<>();
    private final Set<Integer> rejected = new ConcurrentSkipListSet<>();
    private final Set<String> searched = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private volatile int nextDelivery;
    private volatile int port;
    private int looks;
    private @Nullable Process worker;
    private @Nullable Thread listener;

    KillBench(Path folder, long seed, PrintWriter out) {
        this.folder = folder;
        this.seed = seed;
        this.out = out;
        this.random = new Random(seed);
        LocalPostgres.erase(folder);
        postgres =
                LocalPostgres.start(
                        new LocalPostgres.Settings(
                                folder, LocalPostgres.userCache(), OptionalInt.empty(), true));
        postgres.requireDurable();
        Bare.prepare(postgres, folder);
        observer = new DemoSystems(folder).attach();
    }

    KillResult run(int times) throws Exception {
        int appKills = 0;
        int databaseKills = 0;
        startWorker();
        for (int i = 1; i <= times; i++) {
            lookFor(Duration.ofMillis(200 + random.nextInt(900)));
            if (random.nextBoolean()) {
                killWorker();
                appKills++;
                startWorker();
            } else {
                postgres.kill();
                databaseKills++;
                postgres.restart();
            }
            if (i % 10 == 0) {
                out.printf(
                        "%d kills, %d rows acknowledged, %d looks%n",
                        i, acknowledged.size(), looks);
                out.flush();
            }
        }
        lookFor(Duration.ofSeconds(3));
        killWorker();
        return count(appKills, databaseKills);
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.destroyForcibly();
        }
        observer.close();
        postgres.close();
    }

    private void startWorker() throws IOException, InterruptedException {
        port = 0;
        var started =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Dloader.main=" + KillWorker.class.getName(),
                                "org.springframework.boot.loader.launch.PropertiesLauncher",
                                folder.toString(),
                                Long.toString(seed),
                                Integer.toString(nextDelivery))
                        .redirectError(folder.resolve("worker.log").toFile())
                        .start();
        worker = started;
        listener = Thread.ofPlatform().start(() -> listen(started));
        long patience = System.nanoTime() + START_PATIENCE.toNanos();
        while (port == 0) {
            if (!started.isAlive() || System.nanoTime() > patience) {
                throw new IOException(
                        "the application did not start; see " + folder.resolve("worker.log"));
            }
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    private void killWorker() throws InterruptedException {
        if (worker != null && listener != null) {
            worker.destroyForcibly();
            worker.waitFor();
            // What was said before the end is still in the pipe.
            listener.join();
        }
    }

    private void listen(Process from) {
        try (var lines = new BufferedReader(from.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            // The process was killed: its pipe ends.
            return;
        }
    }

    private void hear(String line) {
        int space = line.indexOf(' ');
        var number = line.substring(space + 1);
        if (space < 0 || !number.matches("[0-9]{1,9}")) {
            // The application's own log: it complains of what is being killed.
            return;
        }
        switch (line.substring(0, space)) {
            case "port" -> port = Integer.parseInt(number);
            case "ack" -> acknowledged.add(Integer.parseInt(number));
            case "rejected" -> rejected.add(Integer.parseInt(number));
            case "delivered" -> nextDelivery = Integer.parseInt(number) + 1;
            default -> {
                return;
            }
        }
    }

    /// Searches and opens records for a while, whatever fails.
    private void lookFor(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        do {
            var reason = "bench look number " + looks++;
            try {
                if (!jane.isSignedIn(port)) {
                    jane.signIn(
                            port,
                            Bare.jane(),
                            Bare.unusedCode(observer, folder, Bare.jane().username()));
                }
                var known = List.copyOf(acknowledged);
                if (known.isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(50);
                    continue;
                }
                var row = Row.of(seed, known.get(random.nextInt(known.size())));
                var look = jane.look(port, row, reason);
                if (look.searched()) {
                    searched.add(reason);
                }
                if (look.opened()) {
                    opened.add(reason);
                }
            } catch (IOException | RuntimeException e) {
                // Something is being killed: no answer, nothing to audit.
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } while (System.nanoTime() < end);
    }

    private KillResult count(int appKills, int databaseKills) throws SQLException {
        Map<String, Integer> children = new HashMap<>();
        int doubled = 0;
        try (var superuser = postgres.connect("contactpoint");
                var statement = superuser.createStatement()) {
            try (var rows =
                    statement.executeQuery(
                            "SELECT family, count(*) FROM index.child GROUP BY family")) {
                while (rows.next()) {
                    children.put(rows.getString(1), rows.getInt(2));
                    doubled += rows.getInt(2) > 1 ? 1 : 0;
                }
            }
            // One record, one version and one link a child: anything more was taken twice.
            try (var rows =
                    statement.executeQuery(
                            """
                            SELECT (SELECT count(*) FROM index.source_record)
                                   + (SELECT count(*) FROM index.source_version)
                                   + (SELECT count(*) FROM index.link_event)
                                   - 3 * (SELECT count(*) FROM index.child)
                            """)) {
                rows.next();
                doubled += Math.abs(rows.getInt(1));
            }
        }
        int lost = 0;
        for (int number : acknowledged) {
            lost += children.containsKey(Row.of(seed, number).family()) ? 0 : 1;
        }
        int unaudited = missing(searched, "search-answered") + missing(opened, "record-opened");
        return new KillResult(
                appKills,
                databaseKills,
                acknowledged.size(),
                lost,
                doubled,
                rejected.size(),
                searched.size() + opened.size(),
                unaudited);
    }

    private int missing(Set<String> reasons, String kind) {
        var audited =
                observer.getBean(AuditSearch.class).ofKind(kind).stream()
                        .map(KillBench::reasonOf)
                        .collect(Collectors.toSet());
        return (int) reasons.stream().filter(reason -> !audited.contains(reason)).count();
    }

    private static String reasonOf(AuditEntry entry) {
        return entry.facts().findText("reasonDetails").orElse("");
    }
}
