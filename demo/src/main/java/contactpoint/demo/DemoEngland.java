package contactpoint.demo;

import contactpoint.audit.Actor;
import contactpoint.demo.england.England;
import contactpoint.demo.england.Settings;
import contactpoint.feeds.Deliveries;
import contactpoint.feeds.Progress;
import contactpoint.feeds.Receipt;
import contactpoint.reference.RegisterLoads;
import contactpoint.reference.RegisterLoads.Accept;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;

/// The made-up England of the demo: its registers, which are loaded like everybody's before the
/// story begins, and its children, who arrive part by part through the feeds.
///
/// How many parts are in is kept in the demo's folder, so that a start that was interrupted is gone
/// on with by the next, and nothing arrives twice.
public final class DemoEngland {
    /// As many as a small town has.
    public static final Settings SETTINGS = Settings.of(2_000, 1);

    /// Under the demo's folder: the registers, and what has arrived.
    private static final String FOLDER = "england";

    private final Settings settings;
    private final Path folder;
    private final Path kept;

    /// @param var the demo's folder
    public DemoEngland(Path var, Settings settings) {
        this.settings = settings;
        folder = var.resolve(FOLDER);
        kept = folder.resolve("arrived");
    }

    /// What has arrived.
    ///
    /// @param parts files of all sources about 500 children each
    /// @param rejected rows of which nothing was kept
    public record Arrived(int parts, long rejected) {
        private Arrived and(long rejectedNow) {
            return new Arrived(parts + 1, rejected + rejectedNow);
        }
    }

    /// Forgets what has arrived, when the database is erased.
    void forget() throws IOException {
        Files.deleteIfExists(kept);
    }

    /// Whether everybody is in.
    public boolean isWhole() throws IOException {
        return Files.exists(kept) && arrived().parts() >= England.parts(settings);
    }

    long children() {
        return settings.children();
    }

    /// Loads the registers, and what the sources have sent about those whom the demo knows by name.
    public void begin(ApplicationContext application) throws IOException {
        if (!Files.exists(kept)) {
            England.writeRegisters(settings, folder);
            var loads = application.getBean(RegisterLoads.class);
            var operator = Actor.operator();
            // Parts: real registers of any size and age may come later.
            loads.loadPostcodes(operator, folder.resolve("postcodes.csv"), Accept.PART)
                    .requireWhole();
            loads.loadGias(operator, folder.resolve("schools.csv"), Accept.PART).requireWhole();
            loads.loadOds(operator, folder.resolve("practices.csv"), Accept.PART).requireWhole();
        }
        if (DemoStory.tellOfPeople(application)) {
            DemoWork.confirm(application, DemoStory.files());
            DemoWork.begin(application);
        }
        if (!Files.exists(kept)) {
            keep(new Arrived(0, 0));
        }
    }

    /// Sends what has not arrived yet.
    ///
    /// @param stopped whether to stop; what was acknowledged by then stays
    /// @throws InterruptedIOException if it was stopped
    public Arrived arrive(ApplicationContext application, BooleanSupplier stopped)
            throws IOException {
        if (!isWhole()) {
            England.make(settings, 0, 1, new Sender(application, stopped)::take);
        }
        return arrived();
    }

    private Arrived arrived() throws IOException {
        var words = Files.readString(kept).strip().split(" ", 2);
        return new Arrived(Integer.parseInt(words[0]), Long.parseLong(words[1]));
    }

    private void keep(Arrived arrived) throws IOException {
        Files.writeString(kept, arrived.parts() + " " + arrived.rejected() + "\n");
    }

    /// Sends parts, one after the other: the thread that makes them calls.
    private final class Sender {
        private final ApplicationContext application;
        private final BooleanSupplier stopped;
        private int next;
        private boolean isBroken;

        private Sender(ApplicationContext application, BooleanSupplier stopped) {
            this.application = application;
            this.stopped = stopped;
        }

        private void take(England.Part part) throws IOException {
            // Parts that were made ahead of one that failed must not count in its place.
            if (isBroken || next++ < arrived().parts()) {
                return;
            }
            isBroken = true;
            var rejected = 0L;
            for (var source : England.SOURCES) {
                rejected += send(source, part.files().getOrDefault(source, new byte[0]));
            }
            DemoWork.confirm(application, part.files());
            keep(arrived().and(rejected));
            isBroken = false;
        }

        private long send(String source, byte[] file) throws IOException {
            var deliveries = application.getBean(Deliveries.class);
            var isEmpty = isHeaderAlone(file);
            while (!isEmpty) {
                try (var in = new Stoppable(file, stopped)) {
                    switch (deliveries.receive(source, in, Progress.SILENT)) {
                        case Receipt.Finished finished -> {
                            return finished.summary().rejected();
                        }
                        case Receipt.Refused _ ->
                                throw new IllegalStateException(source + " was refused");
                        // Somebody sends a file of their own, as the story has it.
                        case Receipt.Busy() -> pause();
                    }
                }
            }
            return 0;
        }

        private static boolean isHeaderAlone(byte[] file) {
            var lines = 0;
            for (var each : file) {
                lines += each == '\n' ? 1 : 0;
            }
            return lines < 2;
        }

        private static void pause() throws InterruptedIOException {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped");
            }
        }
    }

    /// A file that breaks off when the demo is stopped.
    private static final class Stoppable extends FilterInputStream {
        private final BooleanSupplier stopped;

        private Stoppable(byte[] file, BooleanSupplier stopped) {
            super(new ByteArrayInputStream(file));
            this.stopped = stopped;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (stopped.getAsBoolean()) {
                throw new InterruptedIOException("stopped");
            }
            // In small pieces: whoever reads must come back to be told.
            return super.read(bytes, offset, Math.min(length, 2_048));
        }
    }
}
