package contactpoint.bench;

import contactpoint.demo.Bare;
import contactpoint.demo.DemoSystems;
import contactpoint.feeds.Deliveries;
import contactpoint.feeds.Outcome;
import contactpoint.feeds.Progress;
import contactpoint.feeds.Receipt;
import contactpoint.feeds.RowResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// The application that is killed: serves pages, and receives one delivery after the other. It says
/// on standard output what it has acknowledged; the pipe keeps that when the process dies.
public final class KillWorker {
    static final int ROWS = 25;

    private KillWorker() {}

    /// Runs until it is killed.
    ///
    /// @param args folder, seed, first delivery
    public static void main(String[] args) throws Exception {
        var var = Path.of(args[0]);
        long seed = Long.parseLong(args[1]);
        int delivery = Integer.parseInt(args[2]);
        try (var application = new DemoSystems(var).serveBeside(OptionalInt.of(0))) {
            Bare.enrol(application, var);
            say("port " + application.getEnvironment().getRequiredProperty("local.server.port"));
            while (true) {
                if (deliver(application, seed, delivery)) {
                    say("delivered " + delivery);
                    delivery++;
                }
            }
        }
    }

    /// Sends a delivery, again if need be; a sender would do the same.
    ///
    /// @return false if it has to be sent again
    private static boolean deliver(ApplicationContext application, long seed, int delivery)
            throws InterruptedException {
        int first = delivery * ROWS;
        var file = new StringBuilder(Row.HEADER).append('\n');
        for (int i = 0; i < ROWS; i++) {
            file.append(Row.of(seed, first + i).line()).append('\n');
        }
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        var progress =
                new Progress() {
                    @Override
                    public void done(RowResult row) {
                        if (row.outcome() == Outcome.REJECTED) {
                            say("rejected " + (first + row.line() - 2));
                        } else {
                            say("ack " + (first + row.line() - 2));
                        }
                    }
                };
        try {
            var receipt =
                    application
                            .getBean(Deliveries.class)
                            .receive("national-health", new ByteArrayInputStream(bytes), progress);
            return receipt instanceof Receipt.Finished;
        } catch (IOException | DataAccessException | TransactionException e) {
            // The database was killed: wait for it, then send again.
            Thread.sleep(Duration.ofMillis(200));
            return false;
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
