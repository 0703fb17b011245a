package contactpoint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which records are of one person, in files of one's own.
@Command(
        name = "matching",
        description = "Finds out which records are of one person, in files of your own.",
        synopsisSubcommandLabel = "COMMAND")
final class MatchingCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do, such as: matching evaluate.");
    }
}
