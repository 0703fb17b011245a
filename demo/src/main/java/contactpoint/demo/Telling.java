package contactpoint.demo;

import contactpoint.feeds.Deliveries;
import contactpoint.feeds.Progress;
import contactpoint.feeds.Receipt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationContext;

/// Tells Kelly's story, step by step: made-up files, through the feeds that everybody uses.
public final class Telling {
    private Telling() {}

    /// What is known before Jane looks: registers, and the first deliveries of nine sources.
    public static void begin(ApplicationContext application) {
        DemoStory.tell(application);
    }

    /// Sends one of the demo's files, such as `libby.csv`, through a feed.
    public static void send(ApplicationContext application, String source, String file) {
        try (var in = DemoStory.resource(file)) {
            send(application, source, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sends a file's bytes through a feed.
    public static void send(ApplicationContext application, String source, byte[] file) {
        try (var in = new ByteArrayInputStream(file)) {
            var receipt =
                    application.getBean(Deliveries.class).receive(source, in, Progress.SILENT);
            if (!(receipt instanceof Receipt.Finished)) {
                throw new IllegalStateException("a file for " + source + " was not taken");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
