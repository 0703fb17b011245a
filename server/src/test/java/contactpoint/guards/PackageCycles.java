package contactpoint.guards;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// No package can be reached from itself, sub-packages counted each for itself.
final class PackageCycles {
    private PackageCycles() {}

    static Findings in(List<Edge> edges) {
        var graph = new TreeMap<String, TreeSet<String>>();
        for (var edge : edges) {
            graph.computeIfAbsent(edge.from(), p -> new TreeSet<>()).add(edge.to());
        }
        var violations = new ArrayList<String>();
        for (var start : graph.keySet()) {
            var way = shortestWayBack(graph, start);
            // Each cycle is told once, from its first package in the alphabet.
            if (!way.isEmpty() && way.stream().sorted().findFirst().orElseThrow().equals(start)) {
                violations.add("cycle: " + String.join(" -> ", way) + " -> " + start);
            }
        }
        return Findings.of(
                (int) graph.values().stream().mapToLong(TreeSet::size).sum(), violations);
    }

    private static List<String> shortestWayBack(Map<String, TreeSet<String>> graph, String start) {
        var ways = new ArrayDeque<List<String>>();
        var seen = new TreeSet<String>();
        ways.add(List.of(start));
        while (!ways.isEmpty()) {
            var way = ways.remove();
            for (var next : graph.getOrDefault(way.getLast(), new TreeSet<>())) {
                if (next.equals(start)) {
                    return way;
                }
                if (seen.add(next)) {
                    var longer = new ArrayList<>(way);
                    longer.add(next);
                    ways.add(longer);
                }
            }
        }
        return List.of();
    }
}
