package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.keys.Keyring;
import contactpoint.keys.Randomness;
import contactpoint.keys.Tokens;
import contactpoint.policy.MachineClock;
import contactpoint.policy.Policy;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stands in addresses: random texts for one user, one search with its reason, one child, and
/// a while (decision 14). Always in the transaction of [Disclosure].
@Component
final class Handles {
    private static final int BYTES = 16;
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofHours(1);

    private final DisclosureStore store;
    private final Tokens tokens;
    private final Keyring keyring;
    private final Randomness randomness;
    private final AuditTrail audit;
    private final Policy policy;
    private final MachineClock clock;

    Handles(
            DisclosureStore store,
            Tokens tokens,
            Keyring keyring,
            Randomness randomness,
            AuditTrail audit,
            Policy policy,
            MachineClock clock) {
        this.store = store;
        this.tokens = tokens;
        this.keyring = keyring;
        this.randomness = randomness;
        this.audit = audit;
        this.policy = policy;
        this.clock = clock;
    }

    /// A search that was stored.
    record Search(UUID id, Ask ask) {}

    /// A child that a search found.
    ///
    /// @param contactAnswer what was said of asking the family; null until it was said
    /// @param answers what was answered so far about one's own work
    record Found(UUID child, Search search, @Nullable String contactAnswer, Answers answers) {}

    /// A search that is new, and what names it in an address.
    record New(Search search, String handle) {}

    boolean hasSearchedTooOften(User user) {
        var anHourAgo = clock.now().minus(Duration.ofHours(1));
        return store.searchesSince(user.id(), anHourAgo) >= policy.search().mostInAnHour();
    }

    /// Stores a search.
    New begin(User user, Ask ask) {
        var now = clock.now();
        store.removeExpired(user.id(), now.minus(KEPT_AFTER_EXPIRY));
        var search = new Search(randomness.uuid(), ask);
        var handle = tokens.draw(Randomness.Purpose.SEARCH_HANDLE, BYTES);
        store.add(
                search.id(),
                blindSearch(handle),
                user.id(),
                keyring.sealFor("search", AskForm.write(ask), search.id().toString()),
                now,
                now.plus(Duration.ofMinutes(policy.handles().searchMinutes())));
        return new New(search, handle);
    }

    /// Names a child that a search found.
    String forChild(User user, Search search, UUID child) {
        var handle = tokens.draw(Randomness.Purpose.CHILD_HANDLE, BYTES);
        var expires = clock.now().plus(Duration.ofMinutes(policy.handles().childMinutes()));
        store.addHandle(blindChild(handle), user.id(), child, search.id(), expires);
        return handle;
    }

    /// The search that a handle names for this user.
    Optional<Search> findSearch(User user, String handle) {
        return mine(user, "search", store.findSearch(blindSearch(handle), clock.now()))
                .map(row -> open(row.id(), row.ask()));
    }

    /// The child that a handle names for this user.
    ///
    /// @param search the handle of the search that found it
    /// @param what is asked of the child, for the audit trail
    Optional<Found> findChild(User user, String search, String handle, String what) {
        var row = store.findHandle(blindChild(handle), blindSearch(search), clock.now());
        return mine(user, what, row)
                .map(found ->
                        new Found(
                                found.child(),
                                open(found.search(), found.ask()),
                                found.contactAnswer(),
                                found.answers() == null
                                        ? Answers.NONE
                                        : openAnswers(handle, found.answers())));
    }

    /// Keeps what was answered so far, as long as the handle lives.
    void putAnswers(String handle, Answers answers) {
        store.putAnswers(
                blindChild(handle), keyring.sealFor("answers", answers.toBytes(), bound(handle)));
    }

    /// Something on a record, such as a person, in a form of a page: a text that means nothing
    /// without the handle of the record.
    String choice(String handle, UUID what) {
        return tokens.text(Randomness.Purpose.CHILD_HANDLE, handle + "|" + what);
    }

    private Answers openAnswers(String handle, byte[] sealed) {
        return Answers.ofBytes(keyring.openFor("answers", sealed, bound(handle)));
    }

    private String bound(String handle) {
        return HexFormat.of().formatHex(blindChild(handle));
    }

    void putContactAnswer(String handle, String answer) {
        store.putContactAnswer(blindChild(handle), answer);
    }

    /// Names some of a user's own entries, in their order.
    List<String> forEntries(User user, List<UUID> involvements) {
        var now = clock.now();
        store.removeExpiredEntries(user.id(), now);
        var drawn =
                involvements.stream()
                        .map(each -> tokens.draw(Randomness.Purpose.ENTRY_HANDLE, BYTES))
                        .toList();
        store.addEntryHandles(
                drawn.stream().map(this::blindEntry).toList(),
                user.id(),
                involvements,
                now.plus(Duration.ofMinutes(policy.handles().childMinutes())));
        return drawn;
    }

    /// The involvement that a handle names for this user.
    Optional<UUID> findEntry(User user, String handle) {
        return mine(user, "entry", store.findEntryHandle(blindEntry(handle), clock.now()))
                .map(DisclosureStore.EntryRow::involvement);
    }

    /// What a handle names, if it is this user's and still opens something. If not, why not goes on
    /// the audit trail, and the user hears the same in every case.
    private <T extends DisclosureStore.Handled> Optional<T> mine(
            User user, String what, Optional<T> found) {
        if (found.isEmpty()) {
            refused(user, what, "unknown");
        } else if (!found.get().account().equals(user.id())) {
            refused(user, what, "foreign");
        } else if (!found.get().live()) {
            refused(user, what, "expired");
        } else {
            return found;
        }
        return Optional.empty();
    }

    private void refused(User user, String what, String why) {
        audit.append(Actor.user(user.id()), new DisclosureFacts.Refused(what, why));
    }

    private Search open(UUID id, byte[] sealed) {
        return new Search(id, AskForm.read(keyring.openFor("search", sealed, id.toString())));
    }

    private byte[] blindSearch(String handle) {
        return tokens.blind(Randomness.Purpose.SEARCH_HANDLE, handle);
    }

    private byte[] blindChild(String handle) {
        return tokens.blind(Randomness.Purpose.CHILD_HANDLE, handle);
    }

    private byte[] blindEntry(String handle) {
        return tokens.blind(Randomness.Purpose.ENTRY_HANDLE, handle);
    }
}
