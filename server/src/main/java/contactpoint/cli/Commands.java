package contactpoint.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// The tree of commands. Nothing of it starts Spring until a command asks [Systems] for the
/// application.
///
/// A new command is a class `...Command` beside this one that is added in the constructor; a
/// program that has commands of its own adds them by [#with].
public final class Commands {
    /// Done.
    public static final int DONE = 0;

    /// Refused or failed; standard error has one sentence.
    public static final int REFUSED = 1;

    /// Typed wrongly; standard error has a sentence and the usage.
    public static final int WRONG_USAGE = 2;

    /// How picocli says it, in words of Java.
    private static final Pattern NOT_A_NUMBER = Pattern.compile("is not an? (long|int)$");

    private final CommandLine root = new CommandLine(new Root());
    private PrintWriter out = root.getOut();
    private PrintWriter err = root.getErr();

    public Commands(Systems systems) {
        root.addSubcommand(new ServeCommand(systems));
        root.addSubcommand(
                new CommandLine(new ReferenceCommand())
                        .addSubcommand(new ReferenceLoadCommand(systems)));
        root.addSubcommand(new FeedCommand(systems));
        root.addSubcommand(
                new CommandLine(new MatchingCommand())
                        .addSubcommand(new EvaluateCommand())
                        .addSubcommand(new TrainCommand()));
        root.addSubcommand(new HelpCommand());
    }

    /// Adds a command.
    ///
    /// @param command an object with picocli's `@Command`
    public Commands with(Object command) {
        root.addSubcommand(command);
        return this;
    }

    /// Adds a command beneath one that is there.
    ///
    /// @param under the name of that one
    /// @param command an object with picocli's `@Command`
    public Commands with(String under, Object command) {
        Objects.requireNonNull(root.getSubcommands().get(under)).addSubcommand(command);
        return this;
    }

    /// Sends what is printed elsewhere than to the standard streams.
    public Commands printingTo(PrintWriter toOut, PrintWriter toErr) {
        out = toOut;
        err = toErr;
        return this;
    }

    /// Runs a command to its end.
    ///
    /// @return the exit code
    public int run(String... args) {
        // Here, because it reaches only the commands that are in the tree.
        root.setOut(out);
        root.setErr(err);
        root.setParameterExceptionHandler(Commands::wrongUsage);
        root.setExecutionExceptionHandler(Commands::failed);
        return root.execute(args);
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        var command = e.getCommandLine();
        command.getErr()
                .println(
                        NOT_A_NUMBER
                                .matcher(String.valueOf(e.getMessage()))
                                .replaceFirst("is not a whole number, in digits alone"));
        command.usage(command.getErr());
        return WRONG_USAGE;
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        switch (Failures.explain(e)) {
            case Failures.Known(String sentence) -> err.println(sentence);
            case Failures.Unknown() -> {
                err.println(
                        "ContactPoint stopped at a fault of its own, which these lines describe:");
                e.printStackTrace(err);
            }
        }
        return REFUSED;
    }

    /// Does nothing by itself.
    @Command(
            name = "contactpoint",
            description =
                    "ContactPoint tells people who work with a child who else does, and how to"
                            + " reach them.",
            synopsisSubcommandLabel = "COMMAND")
    private static final class Root implements Runnable {
        @Spec private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Say which command.");
        }
    }
}
