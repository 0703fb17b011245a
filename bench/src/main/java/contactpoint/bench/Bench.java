package contactpoint.bench;

import contactpoint.cli.Commands;
import contactpoint.demo.DemoSystems;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Runs benches.
public final class Bench {
    private Bench() {}

    /// Runs a command.
    public static void main(String[] args) {
        // Pools say of each connection that its server was killed. Here that is the point.
        System.setProperty("logging.level.com.zaxxer.hikari", "error");
        var var = Path.of(System.getProperty("contactpoint.var", "var")).toAbsolutePath();
        var tree =
                new CommandLine(new Tree())
                        .addSubcommand(new KillCommand(var))
                        .addSubcommand(new LoadCommand(var))
                        .addSubcommand(new SearchCommand(var))
                        .addSubcommand(new IntakeCommand(var))
                        .addSubcommand(new PairsCommand());
        System.exit(
                new Commands(new DemoSystems(var))
                        .with(tree)
                        .with("matching", new MatchingBenchCommand())
                        .run(args));
    }

    /// `bench`, which does nothing by itself.
    @Command(
            name = "bench",
            description = "Measures, and looks for what is lost.",
            synopsisSubcommandLabel = "COMMAND")
    private static final class Tree implements Runnable {
        @Spec private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(), "Say which bench: load, search, intake, pairs or kill.");
        }
    }
}
