package contactpoint.cli;

import contactpoint.linkage.Judgement;
import contactpoint.linkage.KeptModel;
import contactpoint.linkage.Linkage;
import contactpoint.policy.LegalClock;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Learns a model from files of one's own and writes it to a file.
@Command(
        name = "train",
        description = {
            "Learns a model from the records of one file, or of two, and writes it to a file of JSON.",
            "It looks at no label, and keeps no name or place that fewer than --least records share."
        })
final class TrainCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private PeopleFiles files = new PeopleFiles();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where the model is written.")
    private Path out = Path.of("");

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "How many records must share a name for it to be kept; 10 if not said.")
    private int least = 10;

    @Option(
            names = "--note",
            paramLabel = "WORDS",
            description = "What the people are, for who reads the model: no names.")
    private String note = "";

    @Override
    public Integer call() throws Exception {
        if (least < 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--least must be 2 or more: a name that one record has may name somebody.");
        }
        var names = files.names();
        var people = files.read(spec);
        var linkage = Linkage.of(people, names, Linkage.Settings.standard(files.areTwo()), _ -> {});
        var records = people.size();
        var file =
                ModelFile.of(
                        KeptModel.of(linkage, least),
                        new ModelFile.Provenance(
                                LegalClock.system().today().toString(),
                                note,
                                records,
                                Judgement.candidatePairs(linkage),
                                least));
        file.write(out);
        spec.commandLine()
                .getOut()
                .printf("Model %s of %,d records is in %s.%n", file.version(), records, out);
        spec.commandLine().getOut().flush();
        return Commands.DONE;
    }
}
