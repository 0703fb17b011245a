package contactpoint.reference;

import java.io.Serial;

/// The file is not the register that was expected, or not all of it. Rolls back what was loaded.
final class NotThisRegister extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /// @param what a clause about "it", such as "it is empty"
    NotThisRegister(String what) {
        super(what);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
