package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTests {
    @ParameterizedTest
    @ValueSource(ints = {3, 10, 60, 2_000})
    void it_holds_what_a_map_would(int different) {
        var random = new Random(different);
        var sums = new Sums();
        var map = new HashMap<Integer, Double>();
        for (var step = 0; step < 20_000; step++) {
            var other = random.nextInt(different);
            if (random.nextInt(5) < 3) {
                var sum = random.nextDouble();
                sums.put(other, sum, 2 * sum);
                map.put(other, sum);
            } else {
                sums.remove(other);
                map.remove(other);
            }
            var asked = random.nextInt(different);
            assertThat(sums.find(asked) >= 0).isEqualTo(map.containsKey(asked));
            if (step % 97 == 0) {
                var found = new HashMap<Integer, Double>();
                for (var slot = 0; slot < sums.slots(); slot++) {
                    if (sums.other(slot) >= 0) {
                        found.put(sums.other(slot), sums.sum(slot));
                        assertThat(sums.count(slot)).isEqualTo(2 * sums.sum(slot));
                        assertThat(sums.find(sums.other(slot))).isEqualTo(slot);
                    }
                }
                assertThat(found).isEqualTo(map);
            }
        }
    }
}
