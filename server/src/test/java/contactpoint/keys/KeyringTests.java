package contactpoint.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTests {
    private final Randomness randomness = new SystemRandomness();
    private final Keyring keyring =
            new Keyring(randomness.draw(Randomness.Purpose.DATA_KEY, 32), randomness);

    @Property(tries = 200)
    void what_is_sealed_opens_in_its_place_and_nowhere_else(
            @ForAll @Size(max = 300) byte[] plain, @ForAll String place, @ForAll String other) {
        var key = keyring.newDataKey();
        var sealed = keyring.seal(key, plain, place);
        assertThat(keyring.open(key, sealed, place)).isEqualTo(plain);
        if (!place.equals(other) && encodable(place) && encodable(other)) {
            assertThatThrownBy(() -> keyring.open(key, sealed, other))
                    .isInstanceOf(NotOpened.class);
        }
        assertThatThrownBy(() -> keyring.open(keyring.newDataKey(), sealed, place))
                .isInstanceOf(NotOpened.class);
    }

    @Property(tries = 200)
    void no_altered_byte_goes_unseen(
            @ForAll @Size(min = 1, max = 60) byte[] plain,
            @ForAll int position,
            @ForAll byte flip) {
        var key = keyring.newDataKey();
        var sealed = keyring.seal(key, plain, "here");
        if (flip == 0) {
            return;
        }
        sealed[Math.floorMod(position, sealed.length)] ^= flip;
        assertThatThrownBy(() -> keyring.open(key, sealed, "here")).isInstanceOf(NotOpened.class);
    }

    @Test
    void a_wrapped_key_opens_for_its_owner_alone() {
        var key = keyring.newDataKey();
        var wrapped = keyring.wrap(key, "child-1");
        var sealed = keyring.seal(key, bytes("x"), "p");
        assertThat(keyring.open(keyring.unwrap(wrapped, "child-1"), sealed, "p"))
                .isEqualTo(bytes("x"));
        assertThatThrownBy(() -> keyring.unwrap(wrapped, "child-2")).isInstanceOf(NotOpened.class);
        assertThat(contains(wrapped, key.bytes())).isFalse();
    }

    @Test
    void uses_are_kept_apart() {
        assertThat(keyring.blind("a", "text")).isNotEqualTo(keyring.blind("b", "text"));
        assertThat(keyring.blind("a", "text")).isEqualTo(keyring.blind("a", "text")).hasSize(32);
        var sealed = keyring.sealFor("audit|2026-11", bytes("x"), "p");
        assertThat(keyring.openFor("audit|2026-11", sealed, "p")).isEqualTo(bytes("x"));
        assertThatThrownBy(() -> keyring.openFor("audit|2026-12", sealed, "p"))
                .isInstanceOf(NotOpened.class);
    }

    @Test
    void sealing_twice_gives_different_bytes() {
        var key = keyring.newDataKey();
        assertThat(keyring.seal(key, bytes("x"), "p"))
                .isNotEqualTo(keyring.seal(key, bytes("x"), "p"));
    }

    @Test
    void nothing_here_prints_a_key() {
        assertThat(keyring.toString()).isEqualTo("Keyring[redacted]");
        assertThat(keyring.newDataKey().toString()).isEqualTo("DataKey[redacted]");
    }

    @Test
    void r082_a_key_file_is_its_owners_alone(@TempDir Path folder) throws Exception {
        var file = folder.resolve("keys/master.key");
        KeyFile.createIfMissing(file, randomness);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var key = KeyFile.read(file);
        KeyFile.createIfMissing(file, randomness);
        assertThat(KeyFile.read(file)).isEqualTo(key).hasSize(32);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> KeyFile.read(file)).hasMessageContaining("can be read by others");
        assertThatThrownBy(() -> KeyFile.read(folder.resolve("none")))
                .hasMessageContaining("There is no key file");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "contactpoint-key-1 c2hvcnQ=\n");
        assertThatThrownBy(() -> KeyFile.read(file)).hasMessageContaining("does not hold");
    }

    @Test
    void at_most_six_kinds_of_chance_are_visible() {
        assertThat(Arrays.stream(Randomness.Purpose.values()).filter(Randomness.Purpose::visible))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void whole_numbers_are_drawn_evenly_below_their_bound() {
        var counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[(int) randomness.below(Randomness.Purpose.CHILD_NUMBER, 7)]++;
        }
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_400, 10_600));
    }

    @Test
    void ids_are_random_version_4() {
        var id = randomness.uuid();
        assertThat(id.version()).isEqualTo(4);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).isNotEqualTo(randomness.uuid());
    }

    private static boolean encodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean contains(byte[] all, byte[] part) {
        for (int i = 0; i + part.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
