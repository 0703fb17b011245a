package contactpoint.bench;

import contactpoint.person.BirthDate;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/// Searches as practitioners do: over HTTP, signed in, with a reason, and audited durably before
/// the first byte of the answer.
final class SearchBench {
    private static final int CLIENTS = 8;
    private static final int COLLEAGUES = 200;
    private static final int RECORDED = 1_500;

    private final Country country;
    private final ConfigurableApplicationContext application;
    private final Recorder recorder;
    private final Load load;
    private final long seed;

    SearchBench(
            Country country,
            ConfigurableApplicationContext application,
            Recorder recorder,
            Load load,
            long seed) {
        this.country = country;
        this.application = application;
        this.recorder = recorder;
        this.load = load;
        this.seed = seed;
    }

    /// How much is asked, and for how long.
    ///
    /// @param arrivals searches a second that come whatever is answered
    /// @param seconds for which each part lasts
    record Load(int arrivals, int seconds) {}

    /// One search that was answered.
    private record Answered(String kind, long nanoseconds, boolean found) {}

    /// What was measured.
    ///
    /// @param open latencies in nanoseconds, from the moment at which each search should have begun
    /// @param closed searches a second with all clients busy
    record Result(
            long children,
            int arrivals,
            long[] open,
            double closed,
            double sqlCeiling,
            double pageCeiling,
            double recall,
            Map<String, double[]> kinds) {
        void print(PrintWriter out) {
            out.printf(
                    "%,d children. At %d searches a second: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms.%n",
                    children,
                    arrivals,
                    Figures.percentile(open, 0.5),
                    Figures.percentile(open, 0.95),
                    Figures.percentile(open, 0.99));
            out.printf(
                    "With %d clients: %.0f searches a second; the same statements bare: %.0f (%.0f%% of it);"
                            + " an empty page: %.0f.%n",
                    CLIENTS, closed, sqlCeiling, 100 * closed / sqlCeiling, pageCeiling);
            out.printf("Among the ten shown: %.2f%%.%n", 100 * recall);
            kinds.forEach((kind, figures) ->
                    out.printf(
                            "  %-24s %6.0f searches, p50 %6.1f ms, p95 %6.1f ms, found %6.2f%%%n",
                            kind, figures[0], figures[1], figures[2], 100 * figures[3]));
        }

        Json json() {
            return new Json()
                    .put("children", children)
                    .put("requests_per_second", closed)
                    .put("p50_ms", Figures.percentile(open, 0.5))
                    .put("p95_ms", Figures.percentile(open, 0.95))
                    .put("p99_ms", Figures.percentile(open, 0.99))
                    .put(
                            "ceiling",
                            new Json()
                                    .put("sql_per_second", sqlCeiling)
                                    .put("empty_page_per_second", pageCeiling))
                    .put("recall_at_10", recall);
        }
    }

    Result run() throws Exception {
        var colleagues = new Colleagues(application, COLLEAGUES);
        Wishes wishes;
        try (var connection = country.connect()) {
            wishes = new Wishes(connection, seed);
        }
        int reserved = RECORDED + load.arrivals() * load.seconds();
        closed(
                colleagues,
                wishes,
                Duration.ofSeconds(Math.max(5, load.seconds() / 2)),
                reserved + colleagues.allowed() / 2);
        var open = open(colleagues, wishes);
        var closed = closed(colleagues, wishes, Duration.ofSeconds(load.seconds()), RECORDED);
        var sql = ceiling(colleagues, wishes);
        var page = emptyPage(colleagues);
        var all = new ArrayList<>(open);
        return new Result(
                country.children(),
                load.arrivals(),
                all.stream().mapToLong(Answered::nanoseconds).toArray(),
                closed,
                sql,
                page,
                all.stream().mapToInt(each -> each.found() ? 1 : 0).average().orElse(0),
                kinds(all));
    }

    private static Map<String, double[]> kinds(List<Answered> all) {
        var kinds = new TreeMap<String, double[]>();
        for (var kind : all.stream().map(Answered::kind).distinct().sorted().toList()) {
            var of = all.stream().filter(each -> each.kind().equals(kind)).toList();
            var times = of.stream().mapToLong(Answered::nanoseconds).toArray();
            kinds.put(
                    kind,
                    new double[] {
                        of.size(),
                        Figures.percentile(times, 0.5),
                        Figures.percentile(times, 0.95),
                        of.stream().mapToInt(each -> each.found() ? 1 : 0).average().orElse(0)
                    });
        }
        return kinds;
    }

    /// Searches that come whether or not those before are answered; who waits for its turn has been
    /// waiting since it came.
    private List<Answered> open(Colleagues colleagues, Wishes wishes) throws Exception {
        var answered = new ConcurrentLinkedQueue<Answered>();
        var failures = new ConcurrentLinkedQueue<Exception>();
        var random = new Random(seed);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long at = System.nanoTime();
            for (int i = 0; i < load.arrivals() * load.seconds(); i++) {
                at += (long) (-Math.log(1 - random.nextDouble()) * 1e9 / load.arrivals());
                long due = at;
                var colleague = colleagues.next();
                var wish = wishes.next();
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(Duration.ofNanos(wait));
                }
                threads.execute(() -> {
                    try {
                        var page = colleague.search(wish);
                        answered.add(
                                new Answered(
                                        wish.kind(), System.nanoTime() - due, shows(page, wish)));
                    } catch (Exception e) {
                        failures.add(e);
                    }
                });
            }
        }
        if (!failures.isEmpty()) {
            throw failures.element();
        }
        return List.copyOf(answered);
    }

    /// As many searches as a number of clients get answered who never pause.
    ///
    /// @param reserved searches of an hour that are left for what comes after
    private static double closed(Colleagues colleagues, Wishes wishes, Duration time, int reserved)
            throws Exception {
        var done = new AtomicLong();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        inAll(() -> {
            while (System.nanoTime() < end && colleagues.left() > reserved) {
                Wishes.Wish wish;
                synchronized (wishes) {
                    wish = wishes.next();
                }
                colleagues.next().search(wish);
                done.incrementAndGet();
            }
        });
        return done.get() / ((System.nanoTime() - began) / 1e9);
    }

    /// The same statements with the same values and commits, without the application.
    private double ceiling(Colleagues colleagues, Wishes wishes) throws Exception {
        try (var connection = country.connect()) {
            var taken = new TakenBack(connection);
            var groups = new ArrayList<List<Recorder.Transaction>>();
            recorder.start();
            for (int i = 0; i < RECORDED; i++) {
                colleagues.next().search(wishes.next());
                groups.add(recorder.take());
            }
            recorder.stop();
            taken.takeBack();
            var app = application.getBean(DataSource.class);
            return new Replay(app::getConnection, CLIENTS).run(groups);
        }
    }

    /// A page that asks nothing of the database.
    private static double emptyPage(Colleagues colleagues) throws Exception {
        var done = new AtomicInteger();
        long began = System.nanoTime();
        long end = began + Duration.ofSeconds(5).toNanos();
        inAll(() -> {
            while (System.nanoTime() < end) {
                colleagues.next().get("/no-such-page");
                done.incrementAndGet();
            }
        });
        return done.get() / ((System.nanoTime() - began) / 1e9);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void inAll(Work work) throws Exception {
        var failures = new ConcurrentLinkedQueue<Exception>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                try {
                                    work.run();
                                } catch (Exception e) {
                                    failures.add(e);
                                }
                            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw failures.element();
        }
    }

    private static boolean shows(String page, Wishes.Wish wish) {
        // What was typed stands above the list; the child must be in it.
        int list = page.indexOf("<ol class=\"cp-list");
        var found = list < 0 ? "" : page.substring(list);
        return found.contains(BirthDate.of(wish.born()).display())
                && found.contains(wish.shown().replace("'", "&#39;"));
    }
}
