package contactpoint.disclosure;

import contactpoint.access.Colleagues;
import contactpoint.access.ContactDetails;
import contactpoint.access.Contacts;
import contactpoint.access.User;
import contactpoint.index.ChildRecords;
import contactpoint.index.NamedChild;
import contactpoint.index.NamedChildren;
import contactpoint.involvement.Involvement;
import contactpoint.involvement.InvolvementRecords;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is known where somebody speaks of their own work with a child.
@Component
final class WorkFacts {
    private final NamedChildren children;
    private final ChildRecords records;
    private final InvolvementRecords involvements;
    private final Contacts contacts;
    private final Colleagues colleagues;
    private final LegalClock clock;

    WorkFacts(
            NamedChildren children,
            ChildRecords records,
            InvolvementRecords involvements,
            Contacts contacts,
            Colleagues colleagues,
            LegalClock clock) {
        this.children = children;
        this.records = records;
        this.involvements = involvements;
        this.contacts = contacts;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// What is known.
    ///
    /// @param mine the user's entry, or a source's under their name and organisation; null where
    ///   they have none that goes on
    /// @param hasEndedOwn whether an entry that they recorded is over, and still shown
    /// @param hasDied whether the child is known to have died: nobody begins to work with them then
    /// @param others everybody else whose work has no last day yet
    /// @param lead who leads, if it is somebody else
    /// @param services what the user's account and organisation are recorded to give
    record Known(
            User user,
            NamedChild child,
            @Nullable Involvement mine,
            boolean hasEndedOwn,
            boolean hasDied,
            List<Involvement> others,
            @Nullable Involvement lead,
            @Nullable ContactDetails contact,
            List<Policy.ServiceType> services,
            LocalDate today) {

        /// Whether the entry is known to be the user's, not only to have their name.
        boolean isListed() {
            return mine != null && user.id().equals(mine.account());
        }

        /// Whether the user recorded an entry themselves.
        boolean hasOwn() {
            return isListed() && mine != null && mine.recordedHere();
        }

        boolean leads() {
            return isListed() && mine != null && mine.leads();
        }

        boolean isSensitive() {
            return services.stream().anyMatch(Policy.ServiceType::sensitive);
        }

        WorkRules.Known forRules(Answers said) {
            return new WorkRules.Known(
                    today,
                    child.born(),
                    contact,
                    mine == null ? null : mine.work().started(),
                    services.isEmpty(),
                    lead != null,
                    leads() && (!others.isEmpty() || said.text("hand-over").equals("colleague")));
        }

        @Override
        public String toString() {
            return "Known[redacted]";
        }
    }

    /// Empty if the child cannot be found any more.
    Optional<Known> of(User user, Handles.Found found) {
        return children.find(found.child()).map(child -> known(user, child));
    }

    /// Those of the user's organisation whom a name could mean.
    List<User> colleagues(User user, String name) {
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            return List.of();
        }
        return colleagues.named(user, name.strip().replaceAll("\\s+", " "));
    }

    List<Policy.ServiceType> services(User user) {
        return colleagues.services(user.id());
    }

    boolean canBeReached(User user) {
        return contacts.find(user.id()).isPresent();
    }

    private Known known(User user, NamedChild child) {
        var today = clock.today();
        var shown = involvements.of(child.id()).listed();
        var current = shown.stream().filter(each -> !each.work().hasEnded(today)).toList();
        var open = current.stream().filter(each -> each.work().ended() == null).toList();
        var mine = mine(user, open);
        return new Known(
                user,
                child,
                mine,
                shown.stream()
                        .anyMatch(each ->
                                each.recordedHere()
                                        && each.work().ended() != null
                                        && user.id().equals(each.account())),
                records.find(child.id()).filter(found -> found.died() != null).isPresent(),
                open.stream()
                        .filter(each -> !each.equals(mine))
                        .sorted(
                                Comparator.comparing((Involvement each) ->
                                                each.work().practitioner().display())
                                        .thenComparing(Involvement::id))
                        .toList(),
                current.stream()
                        .filter(each -> each.leads() && !each.equals(mine))
                        .findFirst()
                        .orElse(null),
                contacts.find(user.id()).orElse(null),
                colleagues.services(user.id()),
                today);
    }

    /// Their own entry before a source's that they said is theirs, before one that only has their
    /// name.
    private static @Nullable Involvement mine(User user, List<Involvement> open) {
        return open.stream()
                .filter(each ->
                        user.id().equals(each.account())
                                || (each.account() == null && isUnderNameOf(user, each)))
                .min(
                        Comparator.comparing((Involvement each) -> !each.recordedHere())
                                .thenComparing(each -> each.account() == null)
                                .thenComparing(Involvement::id))
                .orElse(null);
    }

    static boolean isUnderNameOf(User user, Involvement entry) {
        return plain(entry.work().practitioner().display()).equals(plain(user.name()))
                && plain(entry.work().organisation()).equals(plain(user.organisation().name()));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.UK);
    }
}
