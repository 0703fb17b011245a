package contactpoint.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts what becomes of the rows of one file, and knows which codes it had.
final class LoadTally {
    /// More than these are counted and not told.
    static final int REFUSALS_KEPT = 100;

    private final Map<String, Long> linesOfCodes = new HashMap<>();
    private final List<LoadReport.RefusedRow> firstRefused = new ArrayList<>();
    private int refused;
    private int total;
    private int fresh;
    private int changed;
    private int unchanged;
    private int newer;
    private int telephonesLeftOut;
    private int postcodesLeftOut;

    /// Whether a row has the code of an earlier row; then it is refused.
    ///
    /// @param what the code is, for people, such as "Organisation code"
    boolean isSecond(long line, String what, String code) {
        var first = linesOfCodes.putIfAbsent(code, line);
        if (first != null) {
            refuse(line, what + " is on line " + first + " already");
        }
        return first != null;
    }

    void refuse(long line, String why) {
        refused++;
        if (firstRefused.size() < REFUSALS_KEPT) {
            firstRefused.add(new LoadReport.RefusedRow(line, why));
        }
    }

    /// What to throw if no row of a file was used, and some row was refused.
    NotThisRegister noneUsed() {
        var first = firstRefused.getFirst();
        return new NotThisRegister(
                "none of its rows can be used (line %d: %s)".formatted(first.line(), first.why()));
    }

    boolean hasRefused() {
        return refused > 0;
    }

    /// Rows that were found to be refused after all others.
    ///
    /// @param first of them, at most as many as are kept
    /// @param count of all
    void refuse(List<LoadReport.RefusedRow> first, int count) {
        refused += count;
        firstRefused.addAll(first);
        firstRefused.sort(Comparator.comparingLong(LoadReport.RefusedRow::line));
        if (firstRefused.size() > REFUSALS_KEPT) {
            firstRefused.subList(REFUSALS_KEPT, firstRefused.size()).clear();
        }
    }

    /// @param newerRows which say something else, and were left as a newer file has them
    void count(int freshRows, int changedRows, int unchangedRows, int newerRows) {
        fresh += freshRows;
        changed += changedRows;
        unchanged += unchangedRows;
        newer += newerRows;
        total += freshRows + changedRows + unchangedRows + newerRows;
    }

    /// Codes that this file has for something else.
    ///
    /// @param codes that were kept and are not any more
    /// @param newerCodes that are still kept, because a newer file has them
    void retired(int codes, int newerCodes) {
        changed += codes;
        newer += newerCodes;
    }

    void leaveOut(boolean telephone, boolean postcode) {
        telephonesLeftOut += telephone ? 1 : 0;
        postcodesLeftOut += postcode ? 1 : 0;
    }

    /// How many telephone numbers and postcodes were left out.
    List<LoadReport.Count> leftOut() {
        return List.of(
                new LoadReport.Count(
                        "left out", telephonesLeftOut, "telephone numbers that cannot be read"),
                new LoadReport.Count(
                        "left out", postcodesLeftOut, "postcodes that cannot be read"));
    }

    /// @param what is kept, in the plural
    /// @param counts what to report besides
    LoadReport.Loaded report(RegisterFile file, String what, List<LoadReport.Count> counts) {
        return new LoadReport.Loaded(
                file.hex(),
                file.rows(),
                new LoadReport.Kept(what, total, fresh, changed, unchanged, newer),
                counts,
                refused,
                firstRefused);
    }
}
