package contactpoint.involvement;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// Who takes work over from somebody who ends theirs.
@NamedInterface("own")
public sealed interface HandOver {
    /// Nobody.
    @NamedInterface("own")
    record ToNobody() implements HandOver {}

    /// Somebody who is listed on the child.
    @NamedInterface("own")
    record ToListed(UUID involvement) implements HandOver {}

    /// A colleague, who is listed from then on, marked until they confirm it.
    @NamedInterface("own")
    record ToColleague(UUID account, OwnWork work) implements HandOver {}
}
