package contactpoint.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The law and the deployer's choices as data: one typed file (decision 21). An unknown or missing
/// entry stops the start.
///
/// @param id the name of the policy, as printed in the notice
/// @param legalBasis what the index rests on
/// @param adultAge at which a record leaves the index
/// @param schoolAge at which children start school (Education Act 1996, section 8)
/// @param endedInvolvementShownYears how long an ended involvement stays listed
/// @param confirmation how long the word of a practitioner about their own work stands
/// @param reasons why somebody may look
/// @param reasonDetails how long the details of a reason may be
/// @param search limits of a search (decision 22)
/// @param contactAnswers what somebody says of having asked the family
/// @param handles how long a handle in an address lives
/// @param sessions how long a session lives
/// @param signIn how sign-in is slowed
/// @param accounts what an account stands on
/// @param serviceTypes the closed list of services
/// @param fieldRules whose value is shown where sources differ
/// @param informationSharingRules the deployer's rules
public record Policy(
        String id,
        String legalBasis,
        int adultAge,
        int schoolAge,
        int endedInvolvementShownYears,
        Confirmation confirmation,
        List<Reason> reasons,
        Lengths reasonDetails,
        Search search,
        List<ContactAnswer> contactAnswers,
        Handles handles,
        Sessions sessions,
        SignIn signIn,
        Accounts accounts,
        List<ServiceType> serviceTypes,
        List<FieldRule> fieldRules,
        Link informationSharingRules) {

    /// Copies its lists.
    public Policy {
        reasons = List.copyOf(reasons);
        contactAnswers = List.copyOf(contactAnswers);
        serviceTypes = List.copyOf(serviceTypes);
        fieldRules = List.copyOf(fieldRules);
    }

    /// How long a practitioner's word that their work goes on stands. Nothing ends by itself.
    ///
    /// @param remindAfterMonths when they are asked to confirm it
    /// @param markAfterMonths when everybody is told that they have not
    /// @param shownOnAPage how many of their entries they see at once
    public record Confirmation(int remindAfterMonths, int markAfterMonths, int shownOnAPage) {
        /// Whether somebody who confirmed on a day is asked again today.
        public boolean isDue(LocalDate confirmed, LocalDate today) {
            return !today.isBefore(confirmed.plusMonths(remindAfterMonths));
        }

        /// Whether work that was confirmed on a day is marked as not confirmed today.
        public boolean isOverdue(LocalDate confirmed, LocalDate today) {
            return !today.isBefore(confirmed.plusMonths(markAfterMonths));
        }
    }

    /// Why somebody looks.
    ///
    /// @param detailsNeeded whether words of their own are needed
    public record Reason(String code, String words, boolean detailsNeeded) {}

    /// The fewest and most characters of a text.
    public record Lengths(int shortest, int longest) {}

    /// Limits of a search.
    ///
    /// @param mostShown at more than this many children none is shown
    /// @param mostInAnHour searches that one user may make in an hour
    public record Search(int mostShown, int mostInAnHour) {}

    /// What somebody says of having asked the child or a parent.
    ///
    /// @param grounds where not empty, one of them must be given
    public record ContactAnswer(String code, String words, List<Ground> grounds) {
        /// Copies its list.
        public ContactAnswer {
            grounds = List.copyOf(grounds);
        }
    }

    /// A ground for not asking.
    public record Ground(String code, String words) {}

    /// How long handles live.
    public record Handles(int searchMinutes, int childMinutes) {}

    /// How long a session lives.
    public record Sessions(int idleMinutes, int longestHours) {
        /// Time without a request after which a session ends.
        public Duration idle() {
            return Duration.ofMinutes(idleMinutes);
        }

        /// Time after which a session ends in any case.
        public Duration longest() {
            return Duration.ofHours(longestHours);
        }
    }

    /// How sign-in is slowed after wrong tries, for known and unknown user names alike.
    ///
    /// @param freeTries wrong tries without a wait
    /// @param firstWaitSeconds wait after the next one; it doubles with each
    /// @param longestWaitMinutes and never exceeds this
    public record SignIn(
            int attemptMinutes, int freeTries, int firstWaitSeconds, int longestWaitMinutes) {}

    /// What an account stands on.
    ///
    /// @param vettingYears how long a security check counts
    public record Accounts(int vettingYears) {
        /// The last day on which a security check of a day counts.
        public LocalDate vettingCountsUntil(LocalDate on) {
            return on.plusYears(vettingYears);
        }
    }

    /// A kind of service.
    ///
    /// @param sensitive whether only its existence may ever be told
    /// @param callOrder who is named first where there is no lead professional; lower comes first
    public record ServiceType(String code, String words, boolean sensitive, int callOrder) {}

    /// Whose value of a field is shown: the first source in the list that has one, a later word of
    /// the same source before an earlier one. A source that is not listed comes last.
    public record FieldRule(String field, List<String> sources) {
        /// Copies its list.
        public FieldRule {
            sources = List.copyOf(sources);
        }
    }

    /// A link that the deployer sets.
    public record Link(String words, String address) {}

    /// The policy that follows the notice: `england-2009`.
    ///
    /// @throws IllegalStateException if the file is not a policy
    public static Policy england2009() {
        return named("england-2009");
    }

    /// Reads a policy by its name.
    public static Policy named(String name) {
        var mapper =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        .build();
        try (var in = Policy.class.getResourceAsStream("/policy/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("There is no policy " + name);
            }
            return mapper.readValue(in, Policy.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The reason with a code.
    public Optional<Reason> findReason(String code) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    /// The answer with a code.
    public Optional<ContactAnswer> findContactAnswer(String code) {
        return contactAnswers.stream().filter(answer -> answer.code().equals(code)).findFirst();
    }

    /// The kind of service with a code.
    public Optional<ServiceType> findServiceType(String code) {
        return serviceTypes.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /// Where a source stands for a field; lower is trusted more.
    public int rank(String field, String source) {
        return fieldRules.stream()
                .filter(rule -> rule.field().equals(field))
                .map(rule -> rule.sources().indexOf(source))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /// The last day on which an ended involvement is listed: it is shown while today in
    /// London is not after this day.
    public LocalDate shownUntil(LocalDate ended) {
        return ended.plusYears(endedInvolvementShownYears);
    }

    /// Whether an involvement that ended on a day is listed today.
    public boolean isShown(LocalDate ended, LocalDate today) {
        return !today.isAfter(shownUntil(ended));
    }
}
