package contactpoint.reference;

import java.nio.file.Path;

/// One load of one file, inside its transaction.
interface RegisterLoad {
    /// Reads the file to its end, and writes as it reads.
    ///
    /// @throws NotThisRegister if the file is not this register, or not all of it
    RegisterFile read(Path file);

    /// Writes what waits, and reports.
    LoadReport.Loaded finish(RegisterFile file);
}
