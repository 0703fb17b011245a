package contactpoint.keys;

import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// Random texts for cookies and addresses, which mean nothing. The database keeps their blind hash
/// alone, so whoever reads it can take nobody's place.
@Component
public final class Tokens {
    private final Keyring keyring;
    private final Randomness randomness;

    Tokens(Keyring keyring, Randomness randomness) {
        this.keyring = keyring;
        this.randomness = randomness;
    }

    /// Draws a token.
    ///
    /// @param bytes how much chance is in it: 16 is beyond guessing, 32 outlives what is stolen
    public String draw(Randomness.Purpose purpose, int bytes) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(randomness.draw(purpose, bytes));
    }

    /// What is kept of a token: a keyed hash, another one for each purpose.
    public byte[] blind(Randomness.Purpose purpose, String token) {
        return keyring.blind("token|" + purpose, token);
    }

    /// A text for a page that stands for something and means nothing: half of its keyed hash.
    public String text(Randomness.Purpose purpose, String what) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(keyring.blind("text|" + purpose, what), 16));
    }
}
