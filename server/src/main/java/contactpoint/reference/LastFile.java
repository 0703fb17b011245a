package contactpoint.reference;

import contactpoint.reference.RegisterLoads.Accept;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The last file of a register that was loaded, and what the next one is measured by.
///
/// @param sha256 of all its bytes
/// @param mostRows of the longest file since a person last looked at the size of one: measured by
///   the last file alone, a register could shrink unseen, each file a little shorter
/// @param asOf its newest day; null if none of the register's files had one
record LastFile(byte[] sha256, int mostRows, @Nullable LocalDate asOf) {
    /// How far a register may grow or shrink, in hundredths, before a person must look: a file cut
    /// at the end of a line looks whole, and can only be told by its length.
    private static final int MOST_MOVED = 15;

    /// A register's first file.
    static LastFile first(RegisterFile file) {
        return new LastFile(file.sha256(), file.rows(), file.asOf());
    }

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

    /// What a person must look at before a file is loaded after this one.
    Optional<LoadReport.Doubted> doubt(RegisterFile file, Register register, Set<Accept> accepted) {
        if (asOf != null && isOlder(file.asOf()) && !accepted.contains(Accept.OLDER)) {
            return Optional.of(new LoadReport.Older(file.asOf(), asOf));
        }
        if (hasMoved(file, register) && !accepted.contains(Accept.SIZE_CHANGE)) {
            return Optional.of(new LoadReport.SizeMoved(file.rows(), mostRows));
        }
        return Optional.empty();
    }

    /// A file without a day may be older than any.
    private boolean isOlder(@Nullable LocalDate day) {
        return asOf != null && (day == null || day.isBefore(asOf));
    }

    private boolean hasMoved(RegisterFile file, Register register) {
        var by = mostRows - file.rows();
        var moved = register.mayGrow() ? by : Math.abs(by);
        return moved * 100L > (long) mostRows * MOST_MOVED;
    }

    /// The measure after a file that was loaded without doubt, or after a person has looked.
    LastFile followedBy(RegisterFile file, Register register) {
        return new LastFile(
                file.sha256(),
                hasMoved(file, register) ? file.rows() : Math.max(mostRows, file.rows()),
                file.asOf() == null ? asOf : file.asOf());
    }
}
