package contactpoint.demo.england;

import java.time.LocalDate;
import java.util.List;

/// Chance that can be repeated, from a seed and a place in the world (SplitMix64: Steele, Lea and
/// Flood 2014). Not `java.util.Random`, so that another JDK makes the same people.
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double ONE = 0x1.0p-53;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /// Dice for one thing: what it draws depends on nothing but these numbers.
    static Dice of(long seed, long... path) {
        var state = mix(seed + STEP);
        for (var step : path) {
            state = mix(state + STEP * (step + 1));
        }
        return new Dice(state);
    }

    /// A number that looks drawn, for what must be the same each time it is asked for.
    static int hash(int below, long... path) {
        return of(7, path).below(below);
    }

    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /// From 0 up to, not with, 1.
    double share() {
        return (next() >>> 11) * ONE;
    }

    boolean chance(double probability) {
        return share() < probability;
    }

    <T> T one(List<T> list) {
        return list.get(below(list.size()));
    }

    /// A day from the first to the last, both possible.
    LocalDate day(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(
                first.toEpochDay() + below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /// From the least to the most, both possible.
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    private static long mix(long value) {
        var z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
