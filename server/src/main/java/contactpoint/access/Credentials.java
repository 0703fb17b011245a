package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.util.UUID;

/// The stored forms of an account's factors.
record Credentials(
        @Classified(Classification.INTERNAL) UUID account,
        @Classified(Classification.INTERNAL) String passwordHash,
        @Classified(Classification.INTERNAL) String pinHash,
        @Classified(Classification.INTERNAL) byte[] tokenSecret) {

    @Override
    public String toString() {
        return "Credentials[redacted]";
    }
}
