package contactpoint.access;

import contactpoint.keys.Keyring;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes and compares the stored forms of the factors. Every comparison costs the same for
/// a right and a wrong factor, and for an account that does not exist.
@Component
final class Factors {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Keyring keyring;
    private final Argon2 argon2;
    private final byte[] nobodysToken;

    Factors(Keyring keyring, Argon2 argon2) {
        this.keyring = keyring;
        this.argon2 = argon2;
        this.nobodysToken = sealToken(NOBODY, new TokenSecret(new byte[20]));
    }

    /// A user name as it is looked up, and all that is kept of one that was typed.
    byte[] blindUsername(String typed) {
        return keyring.blind("username", Username.typed(typed));
    }

    String hashPassword(String password) {
        return argon2.hash(pepperedPassword(password));
    }

    String hashPin(String pin) {
        return argon2.hash(pepperedPin(pin));
    }

    byte[] sealToken(UUID account, TokenSecret secret) {
        return keyring.sealFor("totp", secret.bytes(), account.toString());
    }

    boolean isPassword(String typed, Optional<Credentials> credentials) {
        return argon2.matches(
                pepperedPassword(typed),
                credentials.map(Credentials::passwordHash).orElse(Argon2.MATCHES_NOTHING));
    }

    boolean isPin(String typed, Optional<Credentials> credentials) {
        return argon2.matches(
                pepperedPin(typed),
                credentials.map(Credentials::pinHash).orElse(Argon2.MATCHES_NOTHING));
    }

    /// The step whose code was typed: the present one or a neighbour, since clocks differ (RFC
    /// 6238, section 5.2). All three are computed and compared in any case.
    OptionalLong findStep(String typed, Optional<Credentials> credentials, Instant now) {
        var secret =
                new TokenSecret(
                        keyring.openFor(
                                "totp",
                                credentials.map(Credentials::tokenSecret).orElse(nobodysToken),
                                credentials.map(Credentials::account).orElse(NOBODY).toString()));
        var found = OptionalLong.empty();
        long present = TokenSecret.stepAt(now);
        for (long step = present - 1; step <= present + 1; step++) {
            if (MessageDigest.isEqual(bytes(secret.codeAt(step)), bytes(typed))) {
                found = OptionalLong.of(step);
            }
        }
        return credentials.isPresent() ? found : OptionalLong.empty();
    }

    /// The pepper is a key that the database never holds: a stolen database cannot be guessed at.
    private byte[] pepperedPassword(String password) {
        return keyring.blind(
                "password-pepper", Normalizer.normalize(password, Normalizer.Form.NFKC));
    }

    private byte[] pepperedPin(String pin) {
        return keyring.blind("pin-pepper", pin);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
