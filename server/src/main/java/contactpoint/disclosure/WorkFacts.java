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
import java.util.Set;
import java.util.UUID;
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
    /// @param hasDied whether the child is known to have died: nobody begins to work with them then
    /// @param mine what is known to be the user's and goes on, what they recorded themselves first
    /// @param maybeMine a source's entries that may be the user's: nobody has said yet whose they
    ///   are
    /// @param over the entry that they recorded and that ended last, while it is still shown
    /// @param tookOver who took over from that one, if they are listed
    /// @param others everybody else whose work has no last day yet
    /// @param lead who leads, if it is somebody else
    /// @param services what the user's account and organisation are recorded to give
    record Known(
            User user,
            NamedChild child,
            boolean hasDied,
            List<Involvement> mine,
            List<Involvement> maybeMine,
            @Nullable Involvement over,
            @Nullable Involvement tookOver,
            List<Involvement> others,
            @Nullable Involvement lead,
            @Nullable ContactDetails contact,
            List<Policy.ServiceType> services,
            LocalDate today) {

        boolean isListed() {
            return !mine.isEmpty();
        }

        /// Whether they have to say first whether a source's entry is theirs.
        boolean isToRecognise() {
            return !isListed() && !maybeMine.isEmpty() && !hasDied;
        }

        /// The entry that speaks for the user: what they recorded themselves, if they did.
        Optional<Involvement> findMine() {
            return mine.stream().findFirst();
        }

        /// What the user recorded themselves, and goes on.
        Optional<Involvement> findOwn() {
            return findMine().filter(Involvement::recordedHere);
        }

        Optional<Involvement> findOver() {
            return Optional.ofNullable(over);
        }

        /// The entry by which the user leads.
        Optional<Involvement> findLeading() {
            return mine.stream().filter(Involvement::leads).findFirst();
        }

        boolean leads() {
            return findLeading().isPresent();
        }

        boolean isSensitive() {
            return services.stream().anyMatch(Policy.ServiceType::sensitive);
        }

        /// Whether who ends their own entry gives up the lead with it, and somebody else could have
        /// it.
        boolean isLeadToAsked(Answers said) {
            return findOwn().filter(Involvement::leads).isPresent()
                    && (!others.isEmpty()
                            || said.text(WorkStep.HAND_OVER.code()).equals(WorkRules.COLLEAGUE));
        }

        WorkRules.Known forRules(Answers said) {
            return new WorkRules.Known(
                    today,
                    child.born(),
                    contact,
                    findOwn().or(this::findOver).map(each -> each.work().started()).orElse(null),
                    services.isEmpty(),
                    lead != null,
                    isLeadToAsked(said));
        }

        @Override
        public String toString() {
            return "Known[redacted]";
        }
    }

    /// Empty if the child cannot be found any more.
    Optional<Known> of(User user, Handles.Found found) {
        return children.find(found.child())
                .map(child -> known(user, child, found.answers().notTheirs()));
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

    private Known known(User user, NamedChild child, Set<UUID> notTheirs) {
        var today = clock.today();
        var shown = involvements.of(child.id()).listed();
        var current = shown.stream().filter(each -> !each.work().hasEnded(today)).toList();
        var mine =
                current.stream()
                        .filter(each -> isOf(user, each))
                        .sorted(
                                Comparator.comparing((Involvement each) -> !each.recordedHere())
                                        .thenComparing(Involvement::id))
                        .toList();
        var maybeMine =
                current.stream()
                        .filter(each -> mayBeOf(user, each, notTheirs))
                        .sorted(Comparator.comparing(Involvement::id))
                        .toList();
        var over = over(user, shown);
        return new Known(
                user,
                child,
                !records.died(Set.of(child.id())).isEmpty(),
                mine,
                maybeMine,
                over,
                over == null ? null : find(shown, over.handedTo()),
                current.stream()
                        .filter(each -> each.work().ended() == null)
                        .filter(each -> !mine.contains(each) && !maybeMine.contains(each))
                        .sorted(
                                Comparator.comparing((Involvement each) ->
                                                each.work().practitioner().display())
                                        .thenComparing(Involvement::id))
                        .toList(),
                current.stream()
                        .filter(each -> each.leads())
                        .filter(each -> !mine.contains(each) && !maybeMine.contains(each))
                        .findFirst()
                        .orElse(null),
                contacts.find(user.id()).orElse(null),
                colleagues.services(user.id()),
                today);
    }

    private static @Nullable Involvement over(User user, List<Involvement> shown) {
        return shown.stream()
                .filter(each -> each.recordedHere() && user.id().equals(each.account()))
                .filter(each -> each.work().ended() != null)
                .max(
                        Comparator.comparing((Involvement each) -> each.work().ended())
                                .thenComparing(Involvement::id))
                .orElse(null);
    }

    private static @Nullable Involvement find(List<Involvement> shown, @Nullable UUID id) {
        return shown.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    /// Whether an entry that is not over is known to be somebody's. What they recorded themselves
    /// is theirs until they give it a last day; a source's, until that day is past.
    static boolean isOf(User user, Involvement entry) {
        return user.id().equals(entry.account())
                && !(entry.recordedHere() && entry.work().ended() != null);
    }

    /// Whether a source's entry that is not over may be somebody's: it bears their name and their
    /// organisation's, nobody has said that it is theirs, nor they that it is not.
    static boolean mayBeOf(User user, Involvement entry, Set<UUID> notTheirs) {
        return entry.account() == null
                && !notTheirs.contains(entry.id())
                && plain(entry.work().practitioner().display()).equals(plain(user.name()))
                && plain(entry.work().organisation()).equals(plain(user.organisation().name()));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.UK);
    }
}
