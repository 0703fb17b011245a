package contactpoint.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts what becomes of the rows of one file, and knows which codes it had.
final class LoadTally {
    private static final int REFUSALS_KEPT = 100;

    private final Map<String, Long> linesOfCodes = new HashMap<>();
    private final List<LoadReport.RefusedRow> firstRefused = new ArrayList<>();
    private int refused;
    private int total;
    private int fresh;
    private int changed;
    private int unchanged;
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

    void count(int freshRows, int changedRows, int unchangedRows) {
        fresh += freshRows;
        changed += changedRows;
        unchanged += unchangedRows;
        total += freshRows + changedRows + unchangedRows;
    }

    /// Codes that were kept and are not any more.
    void retired(int codes) {
        changed += codes;
    }

    void leaveOut(boolean telephone, boolean postcode) {
        telephonesLeftOut += telephone ? 1 : 0;
        postcodesLeftOut += postcode ? 1 : 0;
    }

    /// @param what is kept, in the plural
    /// @param counts what to report besides
    LoadReport.Loaded report(RegisterFile file, String what, List<LoadReport.Count> counts) {
        var all = new ArrayList<>(counts);
        all.add(
                new LoadReport.Count(
                        "left out", telephonesLeftOut, "telephone numbers that cannot be read"));
        all.add(
                new LoadReport.Count(
                        "left out", postcodesLeftOut, "postcodes that cannot be read"));
        return new LoadReport.Loaded(
                file.hex(),
                file.rows(),
                new LoadReport.Kept(what, total, fresh, changed, unchanged),
                all,
                refused,
                firstRefused);
    }
}
