package contactpoint.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Everything that is done with the master key, which the database never holds: sealing
/// (AES-256-GCM), wrapping of data keys, and blind hashes (HMAC-SHA-256). Each use has a key of its
/// own, derived by HKDF-SHA256 (RFC 5869), so that one use tells nothing of another.
public final class Keyring {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte VERSION = 1;

    private final SecretKeySpec master;
    private final Randomness randomness;
    private final ConcurrentMap<String, SecretKeySpec> derived = new ConcurrentHashMap<>();

    /// A keyring over a master key.
    ///
    /// @param masterKey 32 bytes
    public Keyring(byte[] masterKey, Randomness randomness) {
        if (masterKey.length != 32) {
            throw new IllegalArgumentException("a master key has 32 bytes");
        }
        this.master = new SecretKeySpec(masterKey, "HKDF");
        this.randomness = randomness;
    }

    /// A new data key.
    public DataKey newDataKey() {
        return new DataKey(randomness.draw(Randomness.Purpose.DATA_KEY, 32));
    }

    /// Wraps a data key for rest.
    ///
    /// @param owner whose key it is; the wrapped key opens for no other owner
    public byte[] wrap(DataKey key, String owner) {
        return seal(derive("wrap"), key.bytes(), "wrap|" + owner);
    }

    /// Opens a wrapped data key.
    ///
    /// @throws NotOpened if it was wrapped for another owner or altered
    public DataKey unwrap(byte[] wrapped, String owner) {
        return new DataKey(open(derive("wrap"), wrapped, "wrap|" + owner));
    }

    /// Seals bytes under a data key.
    ///
    /// @param place what the bytes are and where they rest; they open nowhere else
    public byte[] seal(DataKey key, byte[] plain, String place) {
        return seal(new SecretKeySpec(key.bytes(), "AES"), plain, place);
    }

    /// Opens what [#seal(DataKey, byte[], String)] sealed.
    ///
    /// @throws NotOpened if the key or the place is another, or the bytes were altered
    public byte[] open(DataKey key, byte[] sealed, String place) {
        return open(new SecretKeySpec(key.bytes(), "AES"), sealed, place);
    }

    /// Seals bytes under a key derived for one use, such as `audit|2026-11`.
    public byte[] sealFor(String use, byte[] plain, String place) {
        return seal(derive("seal|" + use), plain, place);
    }

    /// Opens what [#sealFor] sealed.
    ///
    /// @throws NotOpened if the use or the place is another, or the bytes were altered
    public byte[] openFor(String use, byte[] sealed, String place) {
        return open(derive("seal|" + use), sealed, place);
    }

    /// A keyed hash: equal for equal texts, and telling nothing of the text to whoever lacks the
    /// key.
    ///
    /// @param use keeps hashes for different uses apart
    /// @return 32 bytes
    public byte[] blind(String use, String text) {
        return blind(use, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A keyed hash of bytes; see [#blind(String, String)].
    public byte[] blind(String use, byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(derive("blind|" + use));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing", e);
        }
    }

    private SecretKeySpec derive(String use) {
        return derived.computeIfAbsent(use, this::expand);
    }

    private SecretKeySpec expand(String use) {
        try {
            var spec =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(master)
                            .addSalt("contactpoint".getBytes(StandardCharsets.UTF_8))
                            .thenExpand(("v1|" + use).getBytes(StandardCharsets.UTF_8), 32);
            return new SecretKeySpec(KDF.getInstance("HKDF-SHA256").deriveData(spec), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is missing", e);
        }
    }

    private byte[] seal(SecretKeySpec key, byte[] plain, String place) {
        try {
            var nonce = randomness.draw(Randomness.Purpose.SEAL, NONCE);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            var sealed = new byte[1 + NONCE + cipher.getOutputSize(plain.length)];
            sealed[0] = VERSION;
            System.arraycopy(nonce, 0, sealed, 1, NONCE);
            cipher.doFinal(plain, 0, plain.length, sealed, 1 + NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM failed to seal", e);
        }
    }

    private static byte[] open(SecretKeySpec key, byte[] sealed, String place) {
        try {
            if (sealed.length < 1 + NONCE || sealed[0] != VERSION) {
                throw new GeneralSecurityException("not a sealed form");
            }
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new NotOpened(e);
        }
    }

    @Override
    public String toString() {
        return "Keyring[redacted]";
    }
}
