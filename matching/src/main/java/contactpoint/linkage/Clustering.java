package contactpoint.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Gathers the records of a file into people by average linkage: two groups become one while the
/// mean weight over all pairs between them is above nothing. A chain of near misses never makes one
/// person, as it would if every link counted.
final class Clustering {
    private static final double CLIP = 10;
    private static final double SEED = -8;

    interface Weights {
        double of(int one, int other);
    }

    private record Merge(double mean, int one, int other, int sizes) implements Comparable<Merge> {
        @Override
        public int compareTo(Merge than) {
            var first = Double.compare(than.mean, mean);
            if (first != 0) {
                return first;
            }
            return one != than.one
                    ? Integer.compare(one, than.one)
                    : Integer.compare(other, than.other);
        }
    }

    private Clustering() {}

    /// For each record the number of its group.
    static int[] of(Pairs pairs, double[] weights, int records, Weights asked) {
        var edges = new HashMap<Integer, Map<Integer, Double>>();
        var known = new HashMap<Long, Double>();
        for (var p = 0; p < pairs.size; p++) {
            var clipped = clip(weights[p]);
            if (weights[p] >= SEED) {
                known.put(key(pairs.one[p], pairs.other[p]), clipped);
                edges.computeIfAbsent(pairs.one[p], _ -> new HashMap<>())
                        .put(pairs.other[p], clipped);
                edges.computeIfAbsent(pairs.other[p], _ -> new HashMap<>())
                        .put(pairs.one[p], clipped);
            }
        }
        var group = new int[records];
        var members = new ArrayList<List<Integer>>();
        for (var record = 0; record < records; record++) {
            group[record] = record;
            members.add(new ArrayList<>(List.of(record)));
        }
        var queue = new PriorityQueue<Merge>();
        edges.forEach((one, others) ->
                others.forEach((other, weight) -> {
                    if (one < other && weight > 0) {
                        queue.add(new Merge(weight, one, other, 2));
                    }
                }));
        while (!queue.isEmpty()) {
            var merge = queue.poll();
            int a = merge.one, b = merge.other;
            if (members.get(a).isEmpty()
                    || members.get(b).isEmpty()
                    || members.get(a).size() + members.get(b).size() != merge.sizes) {
                continue;
            }
            var into = members.get(a).size() >= members.get(b).size() ? a : b;
            var gone = into == a ? b : a;
            var neighbours = new HashMap<Integer, Double>(edges.getOrDefault(into, Map.of()));
            var goneEdges = edges.getOrDefault(gone, Map.of());
            var all = new java.util.TreeSet<Integer>(neighbours.keySet());
            all.addAll(goneEdges.keySet());
            all.remove(into);
            all.remove(gone);
            var merged = new HashMap<Integer, Double>();
            for (var other : all) {
                var sum =
                        sum(
                                        neighbours.get(other),
                                        members.get(into),
                                        members.get(other),
                                        known,
                                        asked)
                                + sum(
                                        goneEdges.get(other),
                                        members.get(gone),
                                        members.get(other),
                                        known,
                                        asked);
                merged.put(other, sum);
            }
            members.get(into).addAll(members.get(gone));
            members.set(gone, List.of());
            edges.put(into, merged);
            edges.remove(gone);
            for (var other : all) {
                var theirs = java.util.Objects.requireNonNull(edges.get(other));
                theirs.remove(gone);
                var sum = java.util.Objects.requireNonNull(merged.get(other));
                theirs.put(into, sum);
                var sizes = members.get(into).size() + members.get(other).size();
                var mean = sum / ((double) members.get(into).size() * members.get(other).size());
                if (mean > 0) {
                    queue.add(new Merge(mean, Math.min(into, other), Math.max(into, other), sizes));
                }
            }
        }
        for (var g = 0; g < records; g++) {
            for (var record : members.get(g)) {
                group[record] = g;
            }
        }
        return group;
    }

    private static double sum(
            @org.jspecify.annotations.Nullable Double sum,
            List<Integer> some,
            List<Integer> others,
            Map<Long, Double> known,
            Weights asked) {
        if (sum != null) {
            return sum;
        }
        var all = 0.0;
        for (var one : some) {
            for (var other : others) {
                var weight = known.get(key(one, other));
                all += weight != null ? weight : clip(asked.of(one, other));
            }
        }
        return all;
    }

    private static long key(int one, int other) {
        return one < other ? (long) one << 32 | other : (long) other << 32 | one;
    }

    private static double clip(double weight) {
        return Math.max(-CLIP, Math.min(CLIP, weight));
    }
}
