package contactpoint.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which of the recorded transactions must run one after another: those of rows that name a child
/// whom one of them has founded.
final class Related {
    private static final String FOUNDS = "INTO index.child";

    private Related() {}

    /// @param rows the transactions of each row, in the order in which they ran
    /// @return the same, those of related rows together, in the same order
    static List<List<Recorder.Transaction>> groups(List<List<Recorder.Transaction>> rows) {
        var founded = new HashSet<UUID>();
        rows.forEach(row -> founded.addAll(ids(row, FOUNDS)));
        var named = new HashMap<UUID, List<Integer>>();
        for (var row = 0; row < rows.size(); row++) {
            for (var id : ids(rows.get(row), "")) {
                if (founded.contains(id)) {
                    named.computeIfAbsent(id, _ -> new ArrayList<>()).add(row);
                }
            }
        }
        var first = new int[rows.size()];
        for (var row = 0; row < first.length; row++) {
            first[row] = row;
        }
        for (var together : named.values()) {
            together.forEach(row -> join(first, together.getFirst(), row));
        }
        Map<Integer, List<Recorder.Transaction>> groups = new LinkedHashMap<>();
        for (var row = 0; row < first.length; row++) {
            groups.computeIfAbsent(end(first, row), _ -> new ArrayList<>()).addAll(rows.get(row));
        }
        return List.copyOf(groups.values());
    }

    /// What the statements name in whose text some words are.
    private static Set<UUID> ids(List<Recorder.Transaction> transactions, String words) {
        var ids = new HashSet<UUID>();
        for (var transaction : transactions) {
            for (var statement : transaction.statements()) {
                if (!statement.sql().contains(words)) {
                    continue;
                }
                for (var setting : statement.values().values()) {
                    for (var argument : setting.arguments()) {
                        if (argument instanceof UUID id) {
                            ids.add(id);
                        }
                    }
                }
            }
        }
        return ids;
    }

    private static void join(int[] first, int one, int other) {
        var a = end(first, one);
        var b = end(first, other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    private static int end(int[] first, int from) {
        var row = from;
        while (first[row] != row) {
            row = first[row];
        }
        return row;
    }
}
