package contactpoint.reference;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One load of the register of schools: writes in batches, and counts. Of the file it holds a batch
/// of rows and the numbers seen, never more.
final class SchoolLoad implements RegisterLoad, RegisterCsv.Rows {
    private final LoadTally tally = new LoadTally();
    private final RowBatch<?, SchoolRow> schools;
    private final Map<SchoolStatus, Integer> statuses = new EnumMap<>(SchoolStatus.class);
    private final NewestDay newest;
    private @Nullable SchoolLayout layout;

    /// @param today days after it are plans, and say nothing of the age of a file
    /// @param at what changed rows are stamped with
    SchoolLoad(SchoolStore store, LocalDate today, Instant at) {
        newest = new NewestDay(today);
        schools =
                new RowBatch<>(
                        SchoolRow::urn,
                        store::list,
                        urns -> Set.of(),
                        rows -> store.put(rows, at),
                        tally);
    }

    @Override
    public RegisterFile read(Path file) {
        var read = RegisterCsv.read(file, this);
        if (statuses.isEmpty()) {
            throw tally.noneUsed();
        }
        return read.as(newest.find());
    }

    @Override
    public RegisterText.Encoding encoding() {
        return RegisterText.Encoding.WINDOWS;
    }

    @Override
    public int most() {
        return 500_000;
    }

    @Override
    public boolean endsInCode() {
        return true;
    }

    @Override
    public boolean begin(RegisterRow first) {
        layout = SchoolLayout.of(first.all());
        return true;
    }

    @Override
    public void take(RegisterRow row) {
        try {
            accept(row.line(), SchoolRules.read(row, Objects.requireNonNull(layout)));
        } catch (RowRefused e) {
            tally.refuse(row.line(), e.why());
        }
    }

    private void accept(long line, SchoolRules.Read read) {
        var school = read.row();
        if (tally.isSecond(line, "URN", school.urn().canonical())) {
            return;
        }
        statuses.merge(school.status(), 1, Integer::sum);
        school.happened().forEach(newest::see);
        if (read.changed() != null) {
            newest.see(read.changed());
        }
        tally.leaveOut(read.telephoneLeftOut(), read.postcodeLeftOut());
        schools.add(school);
    }

    @Override
    public void refuse(long line, String why) {
        tally.refuse(line, why);
    }

    @Override
    public LoadReport.Loaded finish(RegisterFile file) {
        schools.write();
        var counts =
                new ArrayList<>(
                        List.of(
                                status("  open", SchoolStatus.OPEN),
                                status("  closed", SchoolStatus.CLOSED),
                                status("  to close", SchoolStatus.CLOSING),
                                status("  proposed", SchoolStatus.PROPOSED)));
        counts.addAll(tally.leftOut());
        return tally.report(file, "schools", counts);
    }

    private LoadReport.Count status(String label, SchoolStatus status) {
        return new LoadReport.Count(label, statuses.getOrDefault(status, 0), "");
    }
}
