package contactpoint.involvement;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// Who leads once the one who leads no longer does.
@NamedInterface("own")
public sealed interface LeadTo {
    /// Nobody.
    @NamedInterface("own")
    record Nobody() implements LeadTo {}

    /// Somebody who is listed on the child.
    @NamedInterface("own")
    record Listed(UUID involvement) implements LeadTo {}

    /// Whoever takes the work over.
    @NamedInterface("own")
    record WhoTakesOver() implements LeadTo {}
}
