package contactpoint.linkage;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Work on numbers from 0, cut into parts that all cores go through. How many parts there are does
/// not depend on the machine, and what they give stands in their order.
final class Parts {
    private Parts() {}

    /// Goes through one part.
    interface Each {
        void of(int from, int to);
    }

    /// Makes something of one part.
    interface Making<T> {
        T of(int from, int to);
    }

    /// Lends what is costly to make to one thread at a time.
    static final class Idle<T> {
        private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
        private final Supplier<T> make;

        Idle(Supplier<T> make) {
            this.make = make;
        }

        T take() {
            var taken = idle.poll();
            return taken != null ? taken : make.get();
        }

        void giveBack(T taken) {
            idle.add(taken);
        }
    }

    static void each(int size, int parts, Each each) {
        IntStream.range(0, parts)
                .parallel()
                .forEach(part -> each.of(begin(size, part, parts), begin(size, part + 1, parts)));
    }

    static <T> List<T> make(int size, int parts, Making<T> making) {
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> making.of(begin(size, part, parts), begin(size, part + 1, parts)))
                .toList();
    }

    private static int begin(int size, int part, int parts) {
        return (int) ((long) size * part / parts);
    }
}
