package contactpoint.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Starts the web application and stays until it is stopped.
@Command(
        name = "serve",
        description =
                "Starts the application on the database that CONTACTPOINT_DATABASE_URL names.")
final class ServeCommand implements Callable<Integer> {
    private final Systems systems;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on, if not the one of the settings.")
    private @Nullable String port;

    ServeCommand(Systems systems) {
        this.systems = systems;
    }

    @Override
    public Integer call() throws InterruptedException {
        var chosen = port();
        try (var application = systems.serve(chosen)) {
            var stopped = new CountDownLatch(1);
            application.addApplicationListener(
                    (ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
            var environment = application.getEnvironment();
            spec.commandLine()
                    .getOut()
                    .printf(
                            "ready http://%s:%s%n",
                            environment.getProperty("server.address", "127.0.0.1"),
                            environment.getRequiredProperty("local.server.port"));
            spec.commandLine().getOut().flush();
            stopped.await();
        }
        return Commands.DONE;
    }

    private OptionalInt port() {
        if (port == null) {
            return OptionalInt.empty();
        }
        if (port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= 65_535) {
            return OptionalInt.of(Integer.parseInt(port));
        }
        throw new ParameterException(
                spec.commandLine(),
                "--port must be a number from 0 to 65535, 0 for any free port.");
    }
}
