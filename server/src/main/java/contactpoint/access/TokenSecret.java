package contactpoint.access;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import contactpoint.keys.Randomness;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/// What a security token and the system share: 160 bits, from which both compute the same six
/// digits every 30 seconds (RFC 6238, RFC 4226).
public final class TokenSecret {
    /// How long a code is shown.
    public static final Duration STEP = Duration.ofSeconds(30);

    private static final int LENGTH = 20;
    private static final int DIGITS = 6;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] bytes;

    /// A secret that came with a token.
    ///
    /// @param bytes 20 bytes
    public TokenSecret(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a token's secret has 20 bytes");
        }
        this.bytes = bytes.clone();
    }

    /// A new secret.
    public static TokenSecret draw(Randomness randomness) {
        return new TokenSecret(randomness.draw(Randomness.Purpose.TOKEN_SECRET, LENGTH));
    }

    /// The number of the 30 seconds that hold a moment.
    public static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    /// The six digits that the token shows during a step.
    public String codeAt(long step) {
        try {
            return new HmacOneTimePasswordGenerator(DIGITS)
                    .generateOneTimePasswordString(
                            new SecretKeySpec(bytes, "HmacSHA1"), step, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("HMAC-SHA-1 refuses a key", e);
        }
    }

    /// The secret as authenticator apps take it (RFC 4648, section 6).
    public String base32() {
        var text = new StringBuilder();
        for (int bit = 0; bit < LENGTH * 8; bit += 5) {
            int pair = (bytes[bit / 8] & 0xff) << 8;
            if (bit / 8 + 1 < LENGTH) {
                pair |= bytes[bit / 8 + 1] & 0xff;
            }
            text.append(BASE32.charAt(pair >> (11 - bit % 8) & 31));
        }
        return text.toString();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "TokenSecret[redacted]";
    }
}
