package contactpoint.index;

import contactpoint.keys.Keyring;
import contactpoint.matching.CandidateKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// Turns key texts into what rests in the key tables: open keys into plain hashes, located ones
/// into keyed hashes, which tell nothing to whoever holds the table without the key.
@Component
final class Keys {
    /// Which keys stand in the tables. Other keys, or other hashes, have another version: every
    /// child is then keyed anew ([Keying]).
    static final String VERSION = CandidateKeys.VERSION + ".hash-2";

    private final Keyring keyring;

    Keys(Keyring keyring) {
        this.keyring = keyring;
    }

    List<Long> open(Collection<String> texts) {
        return texts.stream().map(Keys::hash).distinct().sorted().toList();
    }

    List<Long> located(Collection<String> texts) {
        return texts.stream()
                .map(text -> number(keyring.blind("location-key", text)))
                .distinct()
                .sorted()
                .toList();
    }

    byte[] sourceKey(String source, String key) {
        return keyring.blind("source-key", source + "|" + key);
    }

    byte[] personKey(String source, String key) {
        return keyring.blind("person-key", source + "|" + key);
    }

    byte[] digest(byte[] content) {
        return keyring.blind("source-digest", content);
    }

    /// A number to lock by; it tells nothing of the text.
    long lock(String text) {
        return number(keyring.blind("lock", text));
    }

    /// Eight bytes are enough: two texts that meet by chance are told apart when children are
    /// compared.
    private static long number(byte[] hash) {
        return ByteBuffer.wrap(hash).getLong();
    }

    private static long hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return number(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
