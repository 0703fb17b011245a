package contactpoint.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which of the recorded transactions must run one after another: those of rows that name the same
/// child, source record or other thing, which one of them may have made.
final class Related {
    /// What more rows than this name is nothing that one of them has made: a delivery, a source.
    private static final int FEW = 50;

    private Related() {}

    /// @param rows the transactions of each row, in the order in which they ran
    /// @return the same, those of related rows together, in the same order
    static List<List<Recorder.Transaction>> groups(List<List<Recorder.Transaction>> rows) {
        var named = new HashMap<UUID, List<Integer>>();
        for (var row = 0; row < rows.size(); row++) {
            for (var id : ids(rows.get(row))) {
                named.computeIfAbsent(id, _ -> new ArrayList<>()).add(row);
            }
        }
        var first = new int[rows.size()];
        for (var row = 0; row < first.length; row++) {
            first[row] = row;
        }
        for (var together : named.values()) {
            if (together.size() <= FEW) {
                together.forEach(row -> join(first, together.getFirst(), row));
            }
        }
        Map<Integer, List<Recorder.Transaction>> groups = new LinkedHashMap<>();
        for (var row = 0; row < first.length; row++) {
            groups.computeIfAbsent(end(first, row), _ -> new ArrayList<>()).addAll(rows.get(row));
        }
        return List.copyOf(groups.values());
    }

    private static Set<UUID> ids(List<Recorder.Transaction> transactions) {
        var ids = new HashSet<UUID>();
        for (var transaction : transactions) {
            for (var statement : transaction.statements()) {
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
