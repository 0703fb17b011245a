package contactpoint.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/// A register's file that was read to its end.
///
/// @param rows without the header row
/// @param sha256 of all its bytes
record RegisterFile(int rows, byte[] sha256) {

    /// Whether a file is this one, byte for byte.
    ///
    /// @throws NotThisRegister if it cannot be read
    boolean isAt(Path path) {
        try {
            return Arrays.equals(RegisterBytes.sha256Of(path), sha256);
        } catch (IOException e) {
            throw new NotThisRegister("it cannot be read");
        }
    }

    String hex() {
        return HexFormat.of().formatHex(sha256);
    }
}
