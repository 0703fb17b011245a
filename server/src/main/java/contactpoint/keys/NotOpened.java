package contactpoint.keys;

/// Sealed bytes did not open: another key, another place than they were sealed for, or altered. A
/// fault or an attack, never an expected outcome.
public final class NotOpened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOpened(Throwable cause) {
        super("sealed bytes did not open", cause);
    }
}
