package contactpoint.linkage;

import java.util.concurrent.RecursiveAction;

/// Sorts numbers that stand for records or texts, as they are and on all cores. What is equal keeps
/// its place, so that the outcome is the same however many threads there are.
final class Order {
    /// Fewer are sorted by one thread.
    private static final int FEW = 1 << 13;

    /// So few are put in one by one.
    private static final int HANDFUL = 8;

    /// Which of two numbers comes first.
    interface Comparison {
        /// Less than 0 if the first does, more if the second does.
        int of(int one, int other);
    }

    private Order() {}

    /// The numbers from one up to another, in the order asked for.
    static int[] of(int from, int to, Comparison comparison) {
        var order = new int[to - from];
        for (var at = 0; at < order.length; at++) {
            order[at] = from + at;
        }
        new Sort(order.clone(), order, 0, order.length, comparison).invoke();
        return order;
    }

    /// For each number its place in the order: numbers that compare equal have places of their own.
    static int[] ranks(int[] order) {
        var ranks = new int[order.length];
        for (var at = 0; at < order.length; at++) {
            ranks[order[at]] = at;
        }
        return ranks;
    }

    /// Sorts a part of `from` into `to`, which both hold the same at the beginning.
    private static final class Sort extends RecursiveAction {
        private static final long serialVersionUID = 1;

        private final transient int[] from;
        private final transient int[] to;
        private final int begin;
        private final int end;
        private final transient Comparison comparison;

        Sort(int[] from, int[] to, int begin, int end, Comparison comparison) {
            this.from = from;
            this.to = to;
            this.begin = begin;
            this.end = end;
            this.comparison = comparison;
        }

        @Override
        protected void compute() {
            if (end - begin <= HANDFUL) {
                insert();
                return;
            }
            var middle = (begin + end) >>> 1;
            var first = new Sort(to, from, begin, middle, comparison);
            var second = new Sort(to, from, middle, end, comparison);
            if (end - begin > FEW) {
                invokeAll(first, second);
            } else {
                first.compute();
                second.compute();
            }
            merge(middle);
        }

        private void insert() {
            for (var at = begin; at < end; at++) {
                var number = to[at];
                var place = at;
                while (place > begin && comparison.of(to[place - 1], number) > 0) {
                    to[place] = to[place - 1];
                    place--;
                }
                to[place] = number;
            }
        }

        private void merge(int middle) {
            int left = begin, right = middle;
            for (var at = begin; at < end; at++) {
                if (right >= end
                        || (left < middle && comparison.of(from[left], from[right]) <= 0)) {
                    to[at] = from[left++];
                } else {
                    to[at] = from[right++];
                }
            }
        }
    }
}
