package contactpoint.reference;

import contactpoint.person.OdsCode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// One load of a file of GP practices: writes in batches, and counts. Of the file it holds a batch
/// of rows and the codes seen, never more.
final class OdsLoad implements RegisterLoad, Consumer<OdsLine> {
    private static final int BATCH = 500;

    private final PracticeStore store;
    private final Register register;
    private final LocalDate today;
    private final Instant at;
    private final boolean again;
    private final LoadTally tally = new LoadTally();
    private final RowBatch<?, PracticeRow> practices;
    private final List<String> others = new ArrayList<>(BATCH);
    private final Map<PracticeStatus, Integer> statuses = new EnumMap<>(PracticeStatus.class);
    private LocalDate asOf = LocalDate.MIN;
    private int notPractices;

    /// @param register which of the two
    /// @param today dates after it are plans, and say nothing of the age of a file
    /// @param at what changed rows are stamped with
    /// @param again the file is the last one of its register: it is read and counted, but has no
    ///   news, so it takes nothing back that another register has changed since
    OdsLoad(PracticeStore store, Register register, LocalDate today, Instant at, boolean again) {
        this.store = store;
        this.register = register;
        this.today = today;
        this.at = at;
        this.again = again;
        practices =
                new RowBatch<>(
                        PracticeRow::code,
                        store::list,
                        this::settled,
                        rows -> store.put(rows, asOf, at),
                        tally);
    }

    @Override
    public RegisterFile read(Path file) {
        asOf = OdsFile.newestDate(file, register, today);
        return OdsFile.read(file, register, this);
    }

    /// What a newer file says stays; what this one says too is as new as this one.
    private Set<OdsCode> settled(Collection<OdsCode> codes) {
        var newerCodes = store.newerThan(asOf, codes);
        store.confirm(asOf, codes);
        return newerCodes;
    }

    @Override
    public void accept(OdsLine line) {
        switch (line) {
            case OdsLine.GpPractice practice -> accept(practice);
            case OdsLine.OtherSetting other -> accept(other);
            case OdsLine.Bad(long number, String why) -> tally.refuse(number, why);
        }
    }

    private void accept(OdsLine.GpPractice practice) {
        if (isSecond(practice.line(), practice.row().code().canonical())) {
            return;
        }
        statuses.merge(practice.row().status(), 1, Integer::sum);
        tally.leaveOut(practice.telephoneLeftOut(), practice.postcodeLeftOut());
        if (again) {
            tally.count(0, 0, 1, 0);
        } else {
            practices.add(practice.row());
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
        return tally.isSecond(line, "Organisation code", code);
    }

    private void writeOthers() {
        if (!again && !others.isEmpty()) {
            int newer = store.countNewer(asOf, others);
            tally.retired(store.retire(others, asOf, at), newer);
        }
        others.clear();
    }

    @Override
    public LoadReport.Loaded finish(RegisterFile file) {
        practices.write();
        writeOthers();
        var counts =
                new ArrayList<>(
                        List.of(
                                status("  open", PracticeStatus.ACTIVE),
                                status("  closed", PracticeStatus.CLOSED),
                                status("  dormant", PracticeStatus.DORMANT),
                                status("  proposed", PracticeStatus.PROPOSED),
                                new LoadReport.Count(
                                        "not GP practices",
                                        notPractices,
                                        "other cost centres and doctors, not loaded")));
        counts.addAll(tally.leftOut());
        return tally.report(file, "GP practices", counts);
    }

    private LoadReport.Count status(String label, PracticeStatus status) {
        return new LoadReport.Count(label, statuses.getOrDefault(status, 0), "");
    }
}
