package contactpoint.keys;

import java.security.SecureRandom;

/// The operating system's chance: the one place where it is asked.
public final class SystemRandomness implements Randomness {
    private final SecureRandom source = new SecureRandom();

    @Override
    public byte[] draw(Purpose purpose, int length) {
        var bytes = new byte[length];
        source.nextBytes(bytes);
        return bytes;
    }
}
