package contactpoint.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real files of the NHS Organisation Data Service (Open Government Licence), which are not part of
/// the project: they are looked for beside it, or where the property `contactpoint.public-data`
/// says.
final class RealRegisters {
    private RealRegisters() {}

    static Path practices() {
        return find("epraccur_2015-11-27.csv");
    }

    static Path amendments() {
        return find("egpam_2015-12-18.csv");
    }

    private static Path find(String name) {
        var chosen = System.getProperty("contactpoint.public-data");
        var folder = chosen == null ? Path.of("..", "..", "shared", "data") : Path.of(chosen);
        var file = folder.resolve("reference/ods").resolve(name);
        assumeTrue(
                Files.isRegularFile(file),
                () ->
                        "skipped: there is no real register at "
                                + file
                                + ", which is not part of the project");
        return file;
    }
}
