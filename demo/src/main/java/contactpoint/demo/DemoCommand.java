package contactpoint.demo;

import contactpoint.access.TokenSecret;
import contactpoint.cli.Commands;
import contactpoint.postgres.LocalPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `demo` and `demo code USER`.
@Command(
        name = "demo",
        description = "Starts the whole system with made-up people, on this computer.")
final class DemoCommand implements Callable<Integer> {
    private final DemoSystems systems;
    private final DemoPeople people;
    private final Path var;
    private final DemoEngland england;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--fresh", description = "Forget everything and start anew.")
    private boolean fresh;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on; 8080 if not said.")
    private @Nullable Integer port;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Stop as soon as it is ready; this is how the JDK learns to start it.")
    private boolean rehearse;

    DemoCommand(DemoSystems systems, DemoPeople people, Path var) {
        this.systems = systems;
        this.people = people;
        this.var = var;
        england = new DemoEngland(var, DemoEngland.SETTINGS);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port != null && (port < 0 || port > 65_535)) {
            throw new ParameterException(
                    spec.commandLine(), "--port must be a number from 0 to 65535.");
        }
        if (fresh) {
            LocalPostgres.erase(var);
            Files.deleteIfExists(var.resolve(DemoSystems.STORY_BEGAN));
            england.forget();
        }
        var out = spec.commandLine().getOut();
        var chosen = port == null ? OptionalInt.empty() : OptionalInt.of(port);
        try (var application = systems.serve(chosen)) {
            var stopped = new CountDownLatch(1);
            application.addApplicationListener(
                    (ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
            people.enrol(application);
            england.begin(application);
            print(out, application);
            if (rehearse) {
                return Commands.DONE;
            }
            var arrival = Arrival.begin(england, application, out);
            application.addApplicationListener(
                    (ApplicationListener<ContextClosedEvent>) event -> arrival.stop());
            stopped.await();
        }
        return Commands.DONE;
    }

    @Command(
            name = "code",
            description = "Prints a security code that a user of the demo has not used yet.")
    Integer code(@Parameters(paramLabel = "USER") String username) throws InterruptedException {
        TokenSecret token;
        try {
            token = people.tokenOf(username);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The demo's users are jane, tim, libby, grace and paul.",
                    e);
        }
        var out = spec.commandLine().getOut();
        try (var application = systems.attach()) {
            out.println(Bare.unusedCode(application, username, token));
            out.flush();
        }
        return Commands.DONE;
    }

    private static void print(PrintWriter out, ApplicationContext application) {
        var environment = application.getEnvironment();
        out.println("Users of the demo (all made up; the story begins on 24 November 2026):");
        for (var person : DemoPeople.ALL) {
            out.printf(
                    "  %-6s password %-20s PIN %s   %s, %s%n",
                    person.username(),
                    person.password(),
                    person.pin(),
                    person.jobTitle(),
                    person.employer());
        }
        out.println("A security code: ./contactpoint demo code jane");
        out.printf(
                "ready http://%s:%s%n",
                environment.getProperty("server.address", "127.0.0.1"),
                environment.getRequiredProperty("local.server.port"));
        out.flush();
    }
}
