package contactpoint.reference;

import java.util.List;

/// What became of a register's file: it is loaded whole, or nothing of it is.
public sealed interface LoadReport {

    /// Loaded.
    ///
    /// @param sha256 of the file, in hexadecimal
    /// @param read rows of the file; each is one of `practices`, `notPractices` and `refused`
    /// @param notPractices rows of other settings, which are not kept
    /// @param telephonesLeftOut practices kept without a telephone number that could not be read
    /// @param postcodesLeftOut practices kept without a postcode that could not be read
    /// @param firstRefused the first hundred refused rows
    record Loaded(
            String sha256,
            int read,
            Practices practices,
            int notPractices,
            int telephonesLeftOut,
            int postcodesLeftOut,
            int refused,
            List<RefusedRow> firstRefused)
            implements LoadReport {

        public Loaded {
            firstRefused = List.copyOf(firstRefused);
        }
    }

    /// GP practices of a file, counted twice: by what is new, and by what the register says of
    /// them.
    ///
    /// @param changed also counts codes that were practices and now stand for something else, so
    ///   `fresh + changed + unchanged` may exceed the practices of the file
    record Practices(
            int fresh,
            int changed,
            int unchanged,
            int open,
            int closed,
            int dormant,
            int proposed) {

        public int total() {
            return open + closed + dormant + proposed;
        }
    }

    /// A row that was not loaded.
    ///
    /// @param line of the file, from 1
    /// @param why a sentence without the value
    record RefusedRow(long line, String why) {}

    /// The file is refused whole.
    ///
    /// @param sentence what is wrong with it and what was expected, for people
    record Refused(String sentence) implements LoadReport {}

    /// The register is so much longer or shorter than the last one that a person must look first.
    ///
    /// @param read rows of the file
    /// @param before rows of the last file
    record SizeMoved(int read, int before) implements LoadReport {}
}
