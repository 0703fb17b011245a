package contactpoint.keys;

import java.nio.ByteBuffer;
import java.util.UUID;

/// The only source of chance in the application. Injected, so that two systems can be made to draw
/// alike and whatever still differs between their answers is a leak.
public interface Randomness {
    /// What the bytes are drawn for. Each purpose has its own stream, so that one more draw for one
    /// purpose shifts no other.
    enum Purpose {
        /// The random part of a child's number.
        CHILD_NUMBER(false),
        /// The id of a row. Random, so that ids tell neither order nor time.
        ROW(false),
        /// A data key.
        DATA_KEY(false),
        /// The nonce of one sealing.
        SEAL(false),
        /// The salt of a password or PIN hash.
        SALT(false),
        /// The secret of a security token.
        TOKEN_SECRET(false),
        /// The cookie of a session.
        SESSION(true),
        /// The cookie of a sign-in that is half done.
        SIGN_IN_ATTEMPT(true),
        /// The handle of a search in an address.
        SEARCH_HANDLE(true),
        /// The handle of a child in an address.
        CHILD_HANDLE(true),
        /// The handle of one of a practitioner's own entries in a page.
        ENTRY_HANDLE(true),
        /// The reference on an error page.
        ERROR_REFERENCE(true);

        private final boolean visible;

        Purpose(boolean visible) {
            this.visible = visible;
        }

        /// Whether the draw appears in an answer. These are the registered nonces: at most six
        /// kinds.
        public boolean visible() {
            return visible;
        }
    }

    /// Draws bytes.
    ///
    /// @param purpose what for
    /// @param length how many bytes, at least 1
    byte[] draw(Purpose purpose, int length);

    /// A random id (UUID version 4).
    default UUID uuid() {
        var bytes = ByteBuffer.wrap(draw(Purpose.ROW, 16));
        long high = (bytes.getLong() & ~0xf000L) | 0x4000L;
        long low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /// A whole number from 0 to `bound - 1`, every one equally likely.
    ///
    /// @param bound at least 1
    default long below(Purpose purpose, long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound is below 1");
        }
        long limit = Long.MAX_VALUE - Long.MAX_VALUE % bound;
        while (true) {
            long drawn = ByteBuffer.wrap(draw(purpose, 8)).getLong() & Long.MAX_VALUE;
            if (drawn < limit) {
                return drawn % bound;
            }
        }
    }
}
