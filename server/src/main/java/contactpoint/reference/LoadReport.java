package contactpoint.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a register's file: it is loaded whole, or nothing of it is.
public sealed interface LoadReport {

    /// Loaded.
    ///
    /// @param sha256 of the file, in hexadecimal
    /// @param read rows of the file; each is kept, refused, or of a kind that is not kept
    /// @param counts what else is worth knowing, in the order in which people read it
    /// @param firstRefused the first hundred refused rows
    record Loaded(
            String sha256,
            int read,
            Kept kept,
            List<Count> counts,
            int refused,
            List<RefusedRow> firstRefused)
            implements LoadReport {

        public Loaded {
            counts = List.copyOf(counts);
            firstRefused = List.copyOf(firstRefused);
        }
    }

    /// What is kept of a file.
    ///
    /// @param what in the plural, such as "schools"
    /// @param total how many of the file; `changed` and `newer` also count codes of GP practices
    ///   that stand for something else in it, so the parts may exceed it
    /// @param newer how many say something else in this file, and were left as a newer file has
    ///   them
    record Kept(String what, int total, int fresh, int changed, int unchanged, int newer) {}

    /// A number of a report.
    ///
    /// @param label such as "left out"
    /// @param of what it counts, where the label does not say it
    record Count(String label, int number, String of) {}

    /// A row that was not loaded.
    ///
    /// @param line of the file, from 1
    /// @param why a sentence without the value
    record RefusedRow(long line, String why) {}

    /// The file is refused whole.
    ///
    /// @param sentence what is wrong with it and what was expected, for people
    record Refused(String sentence) implements LoadReport {}

    /// Nothing is wrong with the file alone, but a person must look first.
    sealed interface Doubted extends LoadReport {}

    /// The file is so much longer or shorter than those before it.
    ///
    /// @param read rows of the file
    /// @param before rows of the longest file since a person last looked
    record SizeMoved(int read, int before) implements Doubted {}

    /// The file is older than the last one, or may be, and would take newer rows back.
    ///
    /// @param asOf its newest day; null if it has none
    /// @param before that of the last file
    record Older(@Nullable LocalDate asOf, LocalDate before) implements Doubted {}

    /// The report of a file of which every row was loaded.
    ///
    /// @throws IllegalStateException if one was not
    default Loaded requireWhole() {
        if (this instanceof Loaded loaded && loaded.refused() == 0) {
            return loaded;
        }
        throw new IllegalStateException("a register was not loaded whole: " + this);
    }
}
