package contactpoint.index;

import contactpoint.keys.Keyring;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// Turns key texts into what rests in the key tables: open keys into plain hashes, located ones
/// into keyed hashes, which tell nothing to whoever holds the table without the key.
@Component
final class Keys {
    private final Keyring keyring;

    Keys(Keyring keyring) {
        this.keyring = keyring;
    }

    List<Long> open(Collection<String> texts) {
        return texts.stream().map(Keys::hash).distinct().sorted().toList();
    }

    List<byte[]> located(Collection<String> texts) {
        return texts.stream()
                .distinct()
                .sorted()
                .map(text -> Arrays.copyOf(keyring.blind("location-key", text), 16))
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
        return ByteBuffer.wrap(keyring.blind("lock", text)).getLong();
    }

    private static long hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
