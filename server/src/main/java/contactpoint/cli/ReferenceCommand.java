package contactpoint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What can be done with registers that others publish.
@Command(
        name = "reference",
        description = "Takes in registers that others publish.",
        synopsisSubcommandLabel = "COMMAND")
final class ReferenceCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do, such as: reference load.");
    }
}
