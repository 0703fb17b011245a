package contactpoint.cli;

import contactpoint.linkage.KeptModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A model in a file of JSON: what it is, where it came from, and what it has learnt.
///
/// @param form of the levels; a program reads its own form alone
/// @param version names what was learnt; a file that was changed by hand has another
/// @param provenance where it came from
/// @param model what was learnt
record ModelFile(int form, String version, Provenance provenance, KeptModel model) {
    private static final String SHIPPED = "model.json";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    /// Where a model came from.
    ///
    /// @param made on this day, as in 2026-11-25
    /// @param note what the people were, in words
    /// @param records how many it was learnt from
    /// @param candidatePairs how many pairs were compared
    /// @param least a name or place that fewer records share is not in it
    record Provenance(String made, String note, long records, long candidatePairs, int least) {}

    static ModelFile of(KeptModel model, Provenance provenance) {
        return new ModelFile(KeptModel.FORM, model.version(), provenance, model);
    }

    /// The model that comes with the program.
    static KeptModel shipped() {
        try (var in = ModelFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The program has no model");
            }
            return read(in, "The model of the program").model;
        } catch (IOException e) {
            throw new CommandRefused("The model of the program cannot be read.", e);
        }
    }

    /// @throws CommandRefused if it is no model that can be used
    static ModelFile read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new CommandRefused(
                    "There is no model at " + path + ". Make one with: matching train.");
        }
        try (var in = Files.newInputStream(path)) {
            return read(in, path.toString());
        } catch (IOException e) {
            throw new CommandRefused("The model at " + path + " cannot be read.", e);
        }
    }

    private static ModelFile read(InputStream in, String name) {
        ModelFile file;
        try {
            file = JSON.readValue(in, ModelFile.class);
        } catch (JacksonException e) {
            throw new CommandRefused(
                    name
                            + " is no model: "
                            + "something is wrong at line "
                            + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                            + ". Make one with: matching train.",
                    e);
        }
        if (file.form != KeptModel.FORM) {
            throw new CommandRefused(
                    "%s is a model of form %d, and this program reads form %d. Make it again with: matching train."
                            .formatted(name, file.form, KeptModel.FORM));
        }
        var faults = file.model.faults();
        if (!faults.isEmpty()) {
            throw new CommandRefused(name + " is no model: " + faults.getFirst());
        }
        if (!file.version.equals(file.model.version())) {
            throw new CommandRefused(
                    "%s was changed after it was made: its version is %s and what is in it has %s."
                            .formatted(name, file.version, file.model.version()));
        }
        return file;
    }

    void write(Path path) {
        try {
            Files.writeString(path, JSON.writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new CommandRefused(
                    "The model cannot be written to " + path + ": is its folder there?", e);
        }
    }
}
