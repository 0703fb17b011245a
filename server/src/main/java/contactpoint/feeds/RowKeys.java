package contactpoint.feeds;

import contactpoint.keys.Keyring;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sees whether a row's key came before: twice in one file, or for another child.
@Component
final class RowKeys {
    private final RowKeyStore store;
    private final Keyring keyring;

    RowKeys(RowKeyStore store, Keyring keyring) {
        this.store = store;
        this.keyring = keyring;
    }

    /// What is known of a row's key.
    sealed interface Earlier {
        /// It was never sent.
        record Never() implements Earlier {}

        /// It was sent in another delivery.
        record Sent() implements Earlier {}

        /// It was sent in this delivery.
        record InThisDelivery(long line) implements Earlier {}

        /// It was sent for somebody else.
        record ForAnotherChild() implements Earlier {}
    }

    Earlier earlier(String source, UUID delivery, FeedRecord record) {
        var before = store.find(source, key(source, record));
        if (before.isEmpty()) {
            return new Earlier.Never();
        }
        if (isAnotherChild(before.get(), remembered(source, delivery, 0, record))) {
            return new Earlier.ForAnotherChild();
        }
        return before.get().delivery().equals(delivery)
                ? new Earlier.InThisDelivery(before.get().line())
                : new Earlier.Sent();
    }

    /// Remembers a row that is kept, and says what became of it.
    ///
    /// @param notice what the sender should know of it, if anything
    void remember(
            String source,
            UUID delivery,
            long line,
            FeedRecord record,
            Outcome outcome,
            @Nullable Refusal notice) {
        store.remember(
                source,
                key(source, record),
                remembered(source, delivery, line, record),
                outcome,
                notice);
    }

    /// Another key of the child, or neither name nor date of birth in common.
    private static boolean isAnotherChild(
            RowKeyStore.Remembered before, RowKeyStore.Remembered now) {
        boolean samePerson = Arrays.equals(before.person(), now.person());
        boolean somethingInCommon =
                Arrays.equals(before.given(), now.given())
                        || Arrays.equals(before.family(), now.family())
                        || Arrays.equals(before.born(), now.born());
        return !samePerson || !somethingInCommon;
    }

    private RowKeyStore.Remembered remembered(
            String source, UUID delivery, long line, FeedRecord record) {
        var said = record.said();
        return new RowKeyStore.Remembered(
                blind(source, record, "person", record.personKey()),
                blind(source, record, "given", lower(said.names().present().given())),
                blind(source, record, "family", lower(said.names().present().family())),
                blind(source, record, "born", said.born().canonical()),
                delivery,
                line);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private byte[] key(String source, FeedRecord record) {
        return blind(source, record, "key", "");
    }

    /// The row's own key goes into every hash: equal values of two children do not look alike.
    private byte[] blind(String source, FeedRecord record, String what, String value) {
        return keyring.blind("feeds-row-" + what, String.join("\n", source, record.key(), value));
    }
}
