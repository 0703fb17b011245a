package contactpoint.audit;

import java.util.Locale;
import java.util.UUID;

/// Who did something.
///
/// @param kind what sort of actor
/// @param id the account's id, the source's id, or a fixed word; never a name
public record Actor(Kind kind, String id) {
    /// The sorts of actors.
    public enum Kind {
        /// Somebody with an account.
        USER,
        /// A system that supplies data.
        SOURCE,
        /// Somebody at the command line.
        OPERATOR,
        /// Somebody who has not signed in.
        NOBODY
    }

    /// Somebody with an account.
    public static Actor user(UUID account) {
        return new Actor(Kind.USER, account.toString());
    }

    /// A system that supplies data.
    public static Actor source(String source) {
        return new Actor(Kind.SOURCE, source);
    }

    /// Somebody at the command line.
    public static Actor operator() {
        return new Actor(Kind.OPERATOR, "command-line");
    }

    /// Somebody who has not signed in.
    public static Actor nobody() {
        return new Actor(Kind.NOBODY, "not-signed-in");
    }

    String stored() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    static Actor ofStored(String stored) {
        int colon = stored.indexOf(':');
        var kind = Kind.valueOf(stored.substring(0, colon).toUpperCase(Locale.ROOT));
        return new Actor(kind, stored.substring(colon + 1));
    }
}
