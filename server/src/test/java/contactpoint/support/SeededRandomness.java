package contactpoint.support;

import contactpoint.keys.Randomness;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// Chance that repeats itself: two systems with one seed draw alike. Each purpose has a stream of
/// its own, so that one more draw for one purpose shifts no other.
public final class SeededRandomness implements Randomness {
    private final long seed;
    private final Map<Purpose, AtomicLong> drawn = new EnumMap<>(Purpose.class);

    public SeededRandomness(long seed) {
        this.seed = seed;
        for (var purpose : Purpose.values()) {
            drawn.put(purpose, new AtomicLong());
        }
    }

    @Override
    public byte[] draw(Purpose purpose, int length) {
        long draw = drawn.get(purpose).getAndIncrement();
        var bytes = ByteBuffer.allocate(length);
        for (int block = 0; bytes.hasRemaining(); block++) {
            var hash = hash(purpose, draw, block);
            bytes.put(hash, 0, Math.min(hash.length, bytes.remaining()));
        }
        return bytes.array();
    }

    /// How many draws there were for a purpose.
    public long draws(Purpose purpose) {
        return drawn.get(purpose).get();
    }

    /// Begins the stream of a purpose again.
    public void rewind(Purpose purpose) {
        drawn.get(purpose).set(0);
    }

    private byte[] hash(Purpose purpose, long draw, int block) {
        try {
            var text = seed + "|" + purpose + "|" + draw + "|" + block;
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
