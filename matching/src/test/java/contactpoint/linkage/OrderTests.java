package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTests {
    @ParameterizedTest
    @CsvSource({"0, 5", "1, 5", "8, 3", "9, 3", "1000, 10", "100000, 300", "100000, 100000000"})
    void what_is_equal_keeps_its_place_with_one_thread_or_many(int size, int different)
            throws Exception {
        var numbers = new Random(size).ints(size + 7, 0, different).toArray();
        var expected =
                IntStream.range(7, size + 7)
                        .boxed()
                        .sorted(Comparator.comparingInt(at -> numbers[at]))
                        .mapToInt(at -> at)
                        .toArray();
        for (var threads : new int[] {1, 4}) {
            try (var pool = new ForkJoinPool(threads)) {
                assertThat(
                                pool.submit(() ->
                                                Order.of(
                                                        7,
                                                        size + 7,
                                                        (a, b) ->
                                                                Integer.compare(
                                                                        numbers[a], numbers[b])))
                                        .get())
                        .isEqualTo(expected);
            }
        }
    }
}
