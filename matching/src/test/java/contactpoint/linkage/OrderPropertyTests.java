package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Containers of our own do what those of Java do.
final class OrderPropertyTests {

    @Property
    void it_sorts_as_a_list_does_and_leaves_equals_in_their_places(
            @ForAll @Size(max = 300) List<@IntRange(max = 20) Integer> values) {
        var expected = new ArrayList<Integer>();
        for (var at = 0; at < values.size(); at++) {
            expected.add(at);
        }
        expected.sort(Comparator.comparing(values::get));
        var order =
                Order.of(
                        0,
                        values.size(),
                        (one, other) -> values.get(one).compareTo(values.get(other)));
        assertThat(order).containsExactly(expected.stream().mapToInt(at -> at).toArray());
        var ranks = Order.ranks(order);
        for (var at = 0; at < order.length; at++) {
            assertThat(ranks[order[at]]).isEqualTo(at);
        }
    }

    /// Positive ones are put, negative ones taken out.
    @Property
    void sums_hold_what_a_map_does(
            @ForAll @Size(max = 200) List<@IntRange(min = -40, max = 40) Integer> steps) {
        var sums = new Sums();
        var map = new HashMap<Integer, Double>();
        for (var at = 0; at < steps.size(); at++) {
            var other = Math.abs(steps.get(at)) * 7;
            if (steps.get(at) > 0) {
                sums.put(other, at, at + .5);
                map.put(other, (double) at);
            } else {
                sums.remove(other);
                map.remove(other);
            }
        }
        var held = new HashMap<Integer, Double>();
        for (var slot = 0; slot < sums.slots(); slot++) {
            if (sums.other(slot) >= 0) {
                held.put(sums.other(slot), sums.sum(slot));
                assertThat(sums.count(slot)).isEqualTo(sums.sum(slot) + .5);
            }
        }
        assertThat(held).isEqualTo(map);
        for (var other = 0; other < 300; other++) {
            var slot = sums.find(other);
            assertThat(slot >= 0).isEqualTo(map.containsKey(other));
            assertThat(slot < 0 || sums.other(slot) == other).isTrue();
        }
    }
}
