package contactpoint.web;

import contactpoint.person.Telephone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The council's children's social care team, named where somebody may be worried about a child.
///
/// @param telephone its number as the deployer sets it; without one only 999 is named
@ConfigurationProperties("contactpoint.social-care")
record SocialCare(@Nullable String telephone) {
    /// A number that cannot be called stops the start.
    SocialCare {
        if (telephone != null && Telephone.parse(telephone).find().isEmpty()) {
            throw new IllegalStateException(
                    "contactpoint.social-care.telephone is not a telephone number.");
        }
    }

    Optional<Telephone> number() {
        return Optional.ofNullable(telephone).flatMap(text -> Telephone.parse(text).find());
    }
}
