package contactpoint.demo;

import contactpoint.index.ChildIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/// The children who arrive while the demo already runs, and the line that says when they are in.
final class Arrival {
    /// Nobody waits longer for rows that are being taken when the demo ends.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DemoEngland england;
    private final ApplicationContext application;
    private final PrintWriter out;
    private final Thread thread;
    private volatile boolean isStopped;

    private Arrival(DemoEngland england, ApplicationContext application, PrintWriter out) {
        this.england = england;
        this.application = application;
        this.out = out;
        thread = Thread.ofPlatform().daemon().name("england").unstarted(this::run);
    }

    static Arrival begin(DemoEngland england, ApplicationContext application, PrintWriter out) {
        var arrival = new Arrival(england, application, out);
        arrival.thread.start();
        return arrival;
    }

    /// Stops it before the application does.
    void stop() {
        isStopped = true;
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            if (!england.isWhole()) {
                say(england.arrive(application, () -> isStopped));
            }
        } catch (IOException | RuntimeException e) {
            if (!isStopped) {
                out.println("The other children did not all arrive; the next start goes on:");
                e.printStackTrace(out);
                out.flush();
            }
        }
    }

    private void say(DemoEngland.Arrived arrived) {
        out.println(
                String.format(
                        Locale.UK,
                        "%,d more children are in; %,d rows were rejected, %,d wait for a person"
                                + " to decide",
                        england.children(),
                        arrived.rejected(),
                        application.getBean(ChildIndex.class).countWaiting()));
        out.flush();
    }
}
