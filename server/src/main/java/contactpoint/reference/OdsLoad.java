package contactpoint.reference;

import contactpoint.person.OdsCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One load of a file of GP practices: writes in batches, and counts. Of the file it holds a batch
/// of rows and the codes seen, never more.
final class OdsLoad implements Consumer<OdsLine> {
    private static final int BATCH = 500;
    private static final int REFUSALS_KEPT = 100;

    private final PracticeStore store;
    private final Instant at;
    private final boolean again;
    private final Map<String, Long> linesOfCodes = new HashMap<>();
    private final List<PracticeRow> practices = new ArrayList<>(BATCH);
    private final List<String> others = new ArrayList<>(BATCH);
    private final Map<PracticeStatus, Integer> statuses = new EnumMap<>(PracticeStatus.class);
    private final List<LoadReport.RefusedRow> firstRefused = new ArrayList<>();
    private int fresh;
    private int changed;
    private int unchanged;
    private int notPractices;
    private int telephonesLeftOut;
    private int postcodesLeftOut;
    private int refused;

    /// @param at what changed rows are stamped with
    /// @param again the file is the last one of its register: it is read and counted, but has no
    ///   news, so it takes nothing back that another register has changed since
    OdsLoad(PracticeStore store, Instant at, boolean again) {
        this.store = store;
        this.at = at;
        this.again = again;
    }

    @Override
    public void accept(OdsLine line) {
        switch (line) {
            case OdsLine.GpPractice practice -> accept(practice);
            case OdsLine.OtherSetting other -> accept(other);
            case OdsLine.Bad(long number, String why) -> refuse(number, why);
        }
    }

    private void accept(OdsLine.GpPractice practice) {
        if (isSecond(practice.line(), practice.row().code().canonical())) {
            return;
        }
        statuses.merge(practice.row().status(), 1, Integer::sum);
        telephonesLeftOut += practice.telephoneLeftOut() ? 1 : 0;
        postcodesLeftOut += practice.postcodeLeftOut() ? 1 : 0;
        practices.add(practice.row());
        if (practices.size() == BATCH) {
            writePractices();
        }
    }

    private void accept(OdsLine.OtherSetting other) {
        if (isSecond(other.line(), other.code())) {
            return;
        }
        notPractices++;
        others.add(other.code());
        if (others.size() == BATCH) {
            writeOthers();
        }
    }

    private boolean isSecond(long line, String code) {
        var first = linesOfCodes.putIfAbsent(code, line);
        if (first != null) {
            refuse(line, "Organisation code is on line " + first + " already");
        }
        return first != null;
    }

    private void refuse(long line, String why) {
        refused++;
        if (firstRefused.size() < REFUSALS_KEPT) {
            firstRefused.add(new LoadReport.RefusedRow(line, why));
        }
    }

    private void writePractices() {
        if (again) {
            unchanged += practices.size();
            practices.clear();
            return;
        }
        Map<OdsCode, PracticeRow> kept =
                store.list(practices.stream().map(PracticeRow::code).toList()).stream()
                        .collect(Collectors.toMap(PracticeRow::code, Function.identity()));
        var different =
                practices.stream().filter(row -> !row.equals(kept.get(row.code()))).toList();
        if (!different.isEmpty()) {
            store.put(different, at);
        }
        fresh += practices.size() - kept.size();
        unchanged += practices.size() - different.size();
        changed += kept.size() - (practices.size() - different.size());
        practices.clear();
    }

    private void writeOthers() {
        if (!again) {
            changed += store.retire(others, at);
        }
        others.clear();
    }

    /// Writes what waits, and reports.
    LoadReport.Loaded finish(OdsFile.Whole file) {
        if (!practices.isEmpty()) {
            writePractices();
        }
        if (!others.isEmpty()) {
            writeOthers();
        }
        return new LoadReport.Loaded(
                HexFormat.of().formatHex(file.sha256()),
                file.rows(),
                new LoadReport.Practices(
                        fresh,
                        changed,
                        unchanged,
                        statuses.getOrDefault(PracticeStatus.ACTIVE, 0),
                        statuses.getOrDefault(PracticeStatus.CLOSED, 0),
                        statuses.getOrDefault(PracticeStatus.DORMANT, 0),
                        statuses.getOrDefault(PracticeStatus.PROPOSED, 0)),
                notPractices,
                telephonesLeftOut,
                postcodesLeftOut,
                refused,
                firstRefused);
    }
}
