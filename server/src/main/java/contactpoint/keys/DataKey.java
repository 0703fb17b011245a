package contactpoint.keys;

/// A 256-bit key that seals what is held about one child or one source record. Destroying its
/// wrapped form destroys what it sealed; a backup that still holds the wrapped form can open it
/// until the backup is gone or the master key is changed.
public final class DataKey {
    private final byte[] bytes;

    DataKey(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("a data key has 32 bytes");
        }
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "DataKey[redacted]";
    }
}
