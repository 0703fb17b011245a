package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.person.Checked;
import contactpoint.policy.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The column for the kind of service, where a format has more than one of the policy's closed list
/// . Of a sensitive service nothing may be kept before its protection is built (R-038,
/// decision 12).
final class ServiceColumn {
    /// What a feed of its own brings, so that no work is listed twice.
    private static final Map<String, String> ELSEWHERE =
            Map.of(
                    "housing", CouncilHousing.ID,
                    "youth-justice", YouthJustice.ID,
                    "health-visiting", CommunityHealth.ID,
                    "school-nursing", CommunityHealth.ID,
                    "education-support", SchoolManagement.ID,
                    "voluntary", VoluntarySector.ID);

    private ServiceColumn() {}

    /// @param codes the services of the format, the first as its example
    /// @throws IllegalArgumentException if the policy lacks one, or it is sensitive
    static Column<String> of(Policy policy, List<String> codes) {
        for (var code : codes) {
            if (policy.findServiceType(code).filter(type -> !type.sensitive()).isEmpty()) {
                throw new IllegalArgumentException("no service to send: " + code);
            }
        }
        return new Column<>(
                "service",
                true,
                "What kind of service it is. Sensitive services cannot be sent yet",
                codes.getFirst(),
                "one of " + String.join(", ", codes),
                text -> read(text.strip().toLowerCase(Locale.ROOT), policy, codes));
    }

    private static Checked<String> read(String code, Policy policy, List<String> codes) {
        var found = policy.findServiceType(code);
        if (found.isEmpty()) {
            return Checked.bad(
                    "service-unknown",
                    "This is not a kind of service",
                    "Send one of " + String.join(", ", codes));
        }
        if (found.get().sensitive()) {
            return Checked.bad(
                    "service-sensitive",
                    "ContactPoint cannot yet protect a sensitive service",
                    "Do not send it");
        }
        return codes.contains(code)
                ? Checked.good(code)
                : Checked.bad(
                        "service-elsewhere",
                        "This kind of service has a feed of its own",
                        "Send it as " + ELSEWHERE.getOrDefault(code, CouncilServices.ID));
    }
}
