package contactpoint.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the rows of a file that say something new, a few hundred at a time, and counts them all.
///
/// @param <K> the code of a row
/// @param <R> a row, equal to another if nothing that is kept differs
final class RowBatch<K, R> {
    private static final int SIZE = 500;

    private final Function<R, K> code;
    private final Function<Collection<K>, List<R>> kept;
    private final Function<Collection<K>, Set<K>> settled;
    private final Consumer<List<R>> put;
    private final LoadTally tally;
    private final List<R> rows = new ArrayList<>(SIZE);

    /// @param kept gives those rows that the store has
    /// @param settled gives those codes that are to stay as they are, whatever the file says
    /// @param put writes rows; each code is given once in a file
    RowBatch(
            Function<R, K> code,
            Function<Collection<K>, List<R>> kept,
            Function<Collection<K>, Set<K>> settled,
            Consumer<List<R>> put,
            LoadTally tally) {
        this.code = code;
        this.kept = kept;
        this.settled = settled;
        this.put = put;
        this.tally = tally;
    }

    void add(R row) {
        rows.add(row);
        if (rows.size() == SIZE) {
            write();
        }
    }

    /// Writes what waits.
    void write() {
        if (rows.isEmpty()) {
            return;
        }
        var codes = rows.stream().map(code).toList();
        var before =
                kept.apply(codes).stream().collect(Collectors.toMap(code, Function.identity()));
        var staying = settled.apply(codes);
        var different =
                rows.stream().filter(row -> !row.equals(before.get(code.apply(row)))).toList();
        var written = different.stream().filter(row -> !staying.contains(code.apply(row))).toList();
        if (!written.isEmpty()) {
            put.accept(written);
        }
        int fresh = rows.size() - before.size();
        tally.count(
                fresh,
                written.size() - fresh,
                rows.size() - different.size(),
                different.size() - written.size());
        rows.clear();
    }
}
