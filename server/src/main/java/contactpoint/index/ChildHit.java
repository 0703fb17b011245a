package contactpoint.index;

import contactpoint.matching.Resemblance;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// A child whom a search found.
///
/// @param resemblance how it resembles what was asked; null where the child's number was asked,
///   which is the child's or is not
@NamedInterface("reads")
public record ChildHit(
        @Classified(Classification.LOCATION) Child child,
        @Classified(Classification.OPEN) @Nullable Resemblance resemblance) {}
