package contactpoint.access;

import contactpoint.keys.Keyring;
import contactpoint.keys.Randomness;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// Values for cookies: 256 random bits that mean nothing. The database keeps their blind hash
/// alone, so whoever reads it can take nobody's place.
@Component
final class Tokens {
    private static final int LENGTH = 32;

    private final Keyring keyring;
    private final Randomness randomness;

    Tokens(Keyring keyring, Randomness randomness) {
        this.keyring = keyring;
        this.randomness = randomness;
    }

    String draw(Randomness.Purpose purpose) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(randomness.draw(purpose, LENGTH));
    }

    byte[] blind(Randomness.Purpose purpose, String token) {
        return keyring.blind("token|" + purpose, token);
    }
}
