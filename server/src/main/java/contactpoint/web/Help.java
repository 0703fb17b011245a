package contactpoint.web;

import contactpoint.person.Telephone;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The reader's own team, named at the foot of every page (WCAG 2.2, 3.2.6).
///
/// @param team its name
/// @param telephone its number
/// @param hours when it answers
public record Help(String team, Telephone telephone, String hours) {

    /// As the deployer sets it.
    @ConfigurationProperties("contactpoint.help")
    record Settings(@Nullable String team, @Nullable String telephone, @Nullable String hours) {
        Help help() {
            if (team == null || telephone == null || hours == null) {
                throw new IllegalStateException(
                        "Set contactpoint.help.team, contactpoint.help.telephone and"
                                + " contactpoint.help.hours to those of your ContactPoint team.");
            }
            return new Help(team, Telephone.parse(telephone).orThrow(), hours);
        }
    }
}
