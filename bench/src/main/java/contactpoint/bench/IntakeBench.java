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
            try {
                return measured();
            } finally {
                // What failed must not be there the next time either.
                taken.takeBack();
            }
        }
    }

    private Result measured() throws Exception {
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
                var files = files();
                long began = System.nanoTime();
                rows += send(application, files, Progress.SILENT);
                seconds += (System.nanoTime() - began) / 1e9;
            }
        }
        return new Result(
                country.children(), rows, rows / seconds, times.build().toArray(), ceiling());
    }

    /// Bare, rows that have something to do with each other follow each other, since the later ones
    /// refer to what the first has made; others run side by side.
    private double ceiling() throws Exception {
        var recorder = new Recorder();
        var taken = new Taken(recorder);
        try (var application = country.attach(1, recorder::join);
                var connection = country.connect()) {
            var before = new TakenBack(connection);
            recorder.start();
            send(application, taken);
            recorder.stop();
            before.takeBack();
            var groups = Related.groups(taken.transactions);
            return new Replay(application.getBean(DataSource.class)::getConnection, LANES)
                            .run(groups)
                    * taken.rows
                    / groups.size();
        }
    }

    /// Keeps the transactions of rows that were taken in. Those of a row may come while the row
    /// before is told, so none that changes the index is left out with a row that was rejected.
    private static final class Taken implements Progress {
        private final Recorder recorder;
        private final List<List<Recorder.Transaction>> transactions = new ArrayList<>();
        private long rows;

        Taken(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public void begun(UUID delivery) {
            keepChanges();
        }

        @Override
        public void done(RowResult row) {
            if (row.outcome() == Outcome.REJECTED) {
                keepChanges();
            } else {
                rows++;
                transactions.add(recorder.take());
            }
        }

        private void keepChanges() {
            transactions.add(recorder.take().stream().filter(Taken::changesIndex).toList());
        }

        private static boolean changesIndex(Recorder.Transaction transaction) {
            return transaction.statements().stream()
                    .anyMatch(statement -> statement.sql().contains("INTO index.child"));
        }
    }

    private long send(ApplicationContext application, Progress progress) throws IOException {
        return send(application, files(), progress);
    }

    /// Sends files one after another, those of the sources that found children first.
    private static long send(
            ApplicationContext application, Map<String, byte[]> files, Progress progress)
            throws IOException {
        long rows = 0;
        for (var source : England.SOURCES) {
            var receipt =
                    application
                            .getBean(Deliveries.class)
                            .receive(
                                    source,
                                    new ByteArrayInputStream(
                                            files.getOrDefault(source, new byte[0])),
                                    progress);
            if (receipt instanceof Receipt.Finished finished) {
                rows += finished.summary().rows();
            }
        }
        return rows;
    }

    /// All rows about the next children.
    private Map<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, ByteArrayOutputStream>();
        England.make(
                new Settings(next + PART, 1, DemoSystems.STORY_DAY, null),
                next,
                1,
                part ->
                        part.files()
                                .forEach((source, file) ->
                                        files.computeIfAbsent(
                                                        source, _ -> new ByteArrayOutputStream())
                                                .writeBytes(file)));
        next += PART;
        var all = new TreeMap<String, byte[]>();
        files.forEach((source, file) -> all.put(source, file.toByteArray()));
        return all;
    }
}
