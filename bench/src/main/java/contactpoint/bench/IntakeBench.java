package contactpoint.bench;

import contactpoint.demo.DemoSystems;
import contactpoint.demo.england.England;
import contactpoint.demo.england.Settings;
import contactpoint.feeds.Deliveries;
import contactpoint.feeds.Outcome;
import contactpoint.feeds.Progress;
import contactpoint.feeds.Receipt;
import contactpoint.feeds.RowResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/// Takes in the rows of all sources about children who come next in the country. What came is taken
/// back in the end, so that the next run finds the same country.
final class IntakeBench {
    private static final int LANES = 6;

    /// Children of one part of England.
    private static final int PART = 500;

    private final Country country;
    private final int more;
    private long next;

    IntakeBench(Country country, int more) {
        this.country = country;
        this.more = more;
        this.next = (country.children() + PART - 1) / PART * PART;
    }

    /// What was measured.
    ///
    /// @param times nanoseconds of each row, taken one after another
    /// @param ceiling bare transactions a second, on as many connections as there are lanes
    record Result(long children, long rows, double rate, long[] times, double ceiling) {
        void print(PrintWriter out) {
            out.printf(
                    "%,d children. %,d rows of ten sources: %.0f rows a second in %d lanes;"
                            + " the same transactions bare: %.0f (%.0f%% of it).%n",
                    children, rows, rate, LANES, ceiling, 100 * rate / ceiling);
            out.printf(
                    "One after another: p50 %.2f ms, p99 %.2f ms.%n",
                    Figures.percentile(times, 0.5), Figures.percentile(times, 0.99));
        }

        Json json() {
            return new Json()
                    .put("children", children)
                    .put("rows", rows)
                    .put("rows_per_second", rate)
                    .put("p50_ms", Figures.percentile(times, 0.5))
                    .put("p99_ms", Figures.percentile(times, 0.99))
                    .put("ceiling", new Json().put("bare_transaction_per_second", ceiling));
        }
    }

    Result run() throws Exception {
        try (var connection = country.connect()) {
            var taken = new TakenBack(connection);
            var times = LongStream.builder();
            try (var application = country.attach(1, context -> {})) {
                // The first part warms the machine up.
                send(application, Progress.SILENT);
                var last = new long[] {System.nanoTime()};
                send(
                        application,
                        new Progress() {
                            @Override
                            public void begun(UUID delivery) {
                                last[0] = System.nanoTime();
                            }

                            @Override
                            public void done(RowResult row) {
                                long now = System.nanoTime();
                                times.add(now - last[0]);
                                last[0] = now;
                            }
                        });
            }
            long rows = 0;
            double seconds = 0;
            try (var application = country.attach(LANES, context -> {})) {
                send(application, Progress.SILENT);
                for (int sent = 0; sent < more; sent += PART) {
                    var files = next().files;
                    long began = System.nanoTime();
                    rows += send(application, files, Progress.SILENT);
                    seconds += (System.nanoTime() - began) / 1e9;
                }
            }
            var result =
                    new Result(
                            country.children(),
                            rows,
                            rows / seconds,
                            times.build().toArray(),
                            ceiling());
            taken.takeBack();
            return result;
        }
    }

    /// Bare, the rows about one child follow each other, since the later ones refer to what the
    /// first has made; those of different children run side by side.
    private double ceiling() throws Exception {
        var recorder = new Recorder();
        var byChild = new LinkedHashMap<String, List<Recorder.Transaction>>();
        long rows = 0;
        try (var application = country.attach(1, recorder::join);
                var connection = country.connect()) {
            var taken = new TakenBack(connection);
            recorder.start();
            var next = next();
            for (var source : England.SOURCES) {
                var recorded = new Recorded(recorder, next.children(source), byChild);
                send(application, source, next.files, recorded);
                rows += recorded.rows;
            }
            recorder.stop();
            taken.takeBack();
            var groups = List.copyOf(byChild.values());
            return new Replay(application.getBean(DataSource.class)::getConnection, LANES)
                            .run(groups)
                    * rows
                    / groups.size();
        }
    }

    /// Keeps the transactions of each row of a file that was taken in.
    private static final class Recorded implements Progress {
        private final Recorder recorder;
        private final Map<Long, String> children;
        private final Map<String, List<Recorder.Transaction>> byChild;
        private long rows;

        Recorded(
                Recorder recorder,
                Map<Long, String> children,
                Map<String, List<Recorder.Transaction>> byChild) {
            this.recorder = recorder;
            this.children = children;
            this.byChild = byChild;
        }

        @Override
        public void begun(UUID delivery) {
            recorder.take();
        }

        @Override
        public void done(RowResult row) {
            var transactions = recorder.take();
            var child = children.get(row.line());
            if (row.outcome() != Outcome.REJECTED && child != null) {
                rows++;
                byChild.computeIfAbsent(child, _ -> new ArrayList<>()).addAll(transactions);
            }
        }
    }

    private long send(ApplicationContext application, Progress progress) throws IOException {
        return send(application, next().files, progress);
    }

    /// Sends files one after another, those of the sources that found children first.
    private static long send(
            ApplicationContext application, Map<String, byte[]> files, Progress progress)
            throws IOException {
        long rows = 0;
        for (var source : England.SOURCES) {
            rows += send(application, source, files, progress);
        }
        return rows;
    }

    private static long send(
            ApplicationContext application,
            String source,
            Map<String, byte[]> files,
            Progress progress)
            throws IOException {
        var receipt =
                application
                        .getBean(Deliveries.class)
                        .receive(
                                source,
                                new ByteArrayInputStream(files.getOrDefault(source, new byte[0])),
                                progress);
        return receipt instanceof Receipt.Finished finished ? finished.summary().rows() : 0;
    }

    /// Children who come next.
    ///
    /// @param files all rows about them, by source
    /// @param truth what is true of a row, by source and key
    private record Next(Map<String, byte[]> files, Map<String, England.Truth> truth) {
        /// Whom the lines of a source's file are about.
        Map<Long, String> children(String source) throws IOException {
            var children = new HashMap<Long, String>();
            for (var row : CsvRows.of(files.getOrDefault(source, new byte[0]))) {
                var told = truth.get(source + " " + row.said(England.key(source)));
                if (told != null) {
                    children.put(row.line(), told.child());
                }
            }
            return children;
        }
    }

    private Next next() throws IOException {
        var files = new TreeMap<String, ByteArrayOutputStream>();
        var truth = new HashMap<String, England.Truth>();
        England.make(
                new Settings(next + PART, 1, DemoSystems.STORY_DAY, null),
                next,
                1,
                part -> {
                    truth.putAll(part.truth());
                    part.files()
                            .forEach((source, file) ->
                                    files.computeIfAbsent(source, _ -> new ByteArrayOutputStream())
                                            .writeBytes(file));
                });
        next += PART;
        var all = new TreeMap<String, byte[]>();
        files.forEach((source, file) -> all.put(source, file.toByteArray()));
        return new Next(all, truth);
    }
}
