package contactpoint.involvement;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// Somebody's work with a child, as recorded.
///
/// @param receivedAt when the source last said so
/// @param leads whether they are the lead professional; at most one of a child's is
@NamedInterface("reads")
public record Involvement(
        @Classified(Classification.INTERNAL) UUID id,
        @Classified(Classification.LOCATION) String source,
        @Classified(Classification.LOCATION) Work work,
        @Classified(Classification.LOCATION) Instant receivedAt,
        @Classified(Classification.LOCATION) boolean leads,
        @Classified(Classification.LOCATION) @Nullable CafStatus caf,
        @Classified(Classification.LOCATION) boolean holdsCaf) {

    @Override
    public String toString() {
        return "Involvement[redacted]";
    }
}
