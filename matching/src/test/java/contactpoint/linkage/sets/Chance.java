package contactpoint.linkage.sets;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Draws that come out the same for the same seed and the same name of a set, whatever other sets
/// are made beside it.
final class Chance {

    private final Random random;

    Chance(long seed, String set) {
        this.random = new Random(seed * 1_000_003L + set.hashCode());
    }

    boolean in(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// Both ends included.
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /// A gamma draw of a whole shape, as a sum of waiting times.
    double waiting(int shape, double mean) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum * mean / shape;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// The earlier the likelier: the value at rank r by 1 / (r + 3).
    <T> T early(List<T> values) {
        double top = Math.log(values.size() + 3.0) - Math.log(3.0);
        double at = Math.exp(Math.log(3.0) + random.nextDouble() * top) - 3.0;
        return values.get(Math.min(values.size() - 1, (int) at));
    }

    /// Which of the shares, by weight.
    int share(double... weights) {
        double at = random.nextDouble() * Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0 && weights[i] > 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }
}
