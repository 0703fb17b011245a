package contactpoint.reference;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A register's file that was read to its end.
///
/// @param rows without the header row
/// @param sha256 of all its bytes
/// @param asOf the newest day in it, which stands for its age; null if it has none, or if its
///   register tells the age of each row (GP practices)
record RegisterFile(int rows, byte[] sha256, @Nullable LocalDate asOf) {

    RegisterFile as(Optional<LocalDate> newest) {
        return new RegisterFile(rows, sha256, newest.orElse(null));
    }

    String hex() {
        return HexFormat.of().formatHex(sha256);
    }
}
