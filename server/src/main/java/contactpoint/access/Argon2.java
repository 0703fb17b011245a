package contactpoint.access;

import contactpoint.keys.Randomness;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.atomic.LongAdder;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.stereotype.Component;

/// Argon2id (RFC 9106) with the parameters that OWASP names as the least (19 MiB, two passes, one
/// lane), in the usual text form `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
@Component
final class Argon2 {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;

    /// A stored form that nothing matches: compared with when there is no account, so that the work
    /// is the same.
    static final String MATCHES_NOTHING =
            new Stored(MEMORY_KIB, PASSES, LANES, new byte[SALT], new byte[HASH]).text();

    private final Randomness randomness;
    private final LongAdder runs = new LongAdder();

    Argon2(Randomness randomness) {
        this.randomness = randomness;
    }

    /// The stored form of a secret, under a salt of its own.
    String hash(byte[] secret) {
        var salt = randomness.draw(Randomness.Purpose.SALT, SALT);
        var fresh = new Stored(MEMORY_KIB, PASSES, LANES, salt, new byte[HASH]);
        return new Stored(MEMORY_KIB, PASSES, LANES, salt, run(secret, fresh)).text();
    }

    /// Whether a secret has a stored form. One run, whatever the answer.
    boolean matches(byte[] secret, String stored) {
        var parsed = Stored.parse(stored);
        return MessageDigest.isEqual(parsed.hash(), run(secret, parsed));
    }

    /// How often it ran since the start.
    long runs() {
        return runs.sum();
    }

    private byte[] run(byte[] secret, Stored how) {
        runs.increment();
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(how.memoryKib())
                        .withIterations(how.passes())
                        .withParallelism(how.lanes())
                        .withSalt(how.salt())
                        .build());
        var hash = new byte[how.hash().length];
        generator.generateBytes(secret, hash);
        return hash;
    }

    private record Stored(int memoryKib, int passes, int lanes, byte[] salt, byte[] hash) {
        private static final String HEAD = "$argon2id$v=19$";

        String text() {
            var base64 = Base64.getEncoder().withoutPadding();
            return "%sm=%d,t=%d,p=%d$%s$%s"
                    .formatted(
                            HEAD,
                            memoryKib,
                            passes,
                            lanes,
                            base64.encodeToString(salt),
                            base64.encodeToString(hash));
        }

        static Stored parse(String text) {
            if (!text.startsWith(HEAD)) {
                throw new IllegalStateException("a stored hash of another form");
            }
            var parts = text.substring(HEAD.length()).split("[$,]", -1);
            var base64 = Base64.getDecoder();
            return new Stored(
                    number(parts[0], "m="),
                    number(parts[1], "t="),
                    number(parts[2], "p="),
                    base64.decode(parts[3]),
                    base64.decode(parts[4]));
        }

        private static int number(String part, String name) {
            return Integer.parseInt(part.substring(name.length()));
        }
    }
}
