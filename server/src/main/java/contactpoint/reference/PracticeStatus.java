package contactpoint.reference;

import java.util.Locale;
import java.util.Optional;

/// What the register of GP practices says of one.
enum PracticeStatus {
    /// Works.
    ACTIVE,
    /// Has no doctors at present; its code is kept for its return.
    DORMANT,
    /// Will open.
    PROPOSED,
    /// Has closed.
    CLOSED,
    /// Was a GP practice, and the code now stands for something else, such as a clinic.
    NOT_A_PRACTICE;

    /// The register's word: a letter in the files up to 2024, a word since.
    static Optional<PracticeStatus> find(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "A", "ACTIVE" -> Optional.of(ACTIVE);
            case "D", "DORMANT" -> Optional.of(DORMANT);
            case "P", "PROPOSED" -> Optional.of(PROPOSED);
            case "C", "CLOSED", "INACTIVE" -> Optional.of(CLOSED);
            default -> Optional.empty();
        };
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PracticeStatus ofStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
