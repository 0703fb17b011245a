package contactpoint.reference;

import java.util.Locale;
import java.util.Optional;

/// What the register of schools says of one, by its codes.
enum SchoolStatus {
    OPEN,
    CLOSED,
    /// Open, but proposed to close.
    CLOSING,
    /// Proposed to open.
    PROPOSED;

    static Optional<SchoolStatus> find(String code) {
        return switch (code) {
            case "1" -> Optional.of(OPEN);
            case "2" -> Optional.of(CLOSED);
            case "3" -> Optional.of(CLOSING);
            case "4" -> Optional.of(PROPOSED);
            default -> Optional.empty();
        };
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SchoolStatus ofStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
