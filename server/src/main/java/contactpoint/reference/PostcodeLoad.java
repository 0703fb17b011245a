package contactpoint.reference;

import contactpoint.person.Postcode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One load of a postcode directory. Of the file it holds a packet of rows, never more.
final class PostcodeLoad implements RegisterLoad, RegisterCsv.Rows {
    private static final String NO_COUNTY =
            "County is missing, and the district is not an authority";
    private static final String NO_AUTHORITY = "Authority is not one that is built in";
    private static final String NO_CODE = "Authority is not a code like E06000025";

    /// Of the Government Statistical Service, in every directory since 2011.
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{8}");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final PostcodeArrivalStore store;
    private final Set<String> authorities;
    private final NewestDay newest;
    private String newestMonth = "";
    private final LoadTally tally = new LoadTally();
    private @Nullable PostcodeLayout layout;
    private PostcodeArrivalStore.@Nullable Arrivals arrivals;
    private int arrived;
    private int terminated;
    private int elsewhere;
    private int nowhere;

    /// @param authorities the codes of all that ever were, known before the file is read: while it
    ///   is, its connection can be asked nothing
    /// @param today months after it are plans, and say nothing of the age of a file
    PostcodeLoad(PostcodeArrivalStore store, Set<String> authorities, LocalDate today) {
        this.store = store;
        newest = new NewestDay(today);
        this.authorities = authorities;
    }

    @Override
    public RegisterFile read(Path file) {
        return store.copy(sink -> {
            arrivals = sink;
            var read = RegisterCsv.read(file, this);
            if (arrived == 0) {
                throw tally.hasRefused()
                        ? tally.noneUsed()
                        : new NotThisRegister("none of its rows is of a place in England");
            }
            return read.as(newest.find());
        });
    }

    @Override
    public RegisterText.Encoding encoding() {
        return RegisterText.Encoding.EITHER;
    }

    @Override
    public int most() {
        return 30_000_000;
    }

    @Override
    public boolean endsInCode() {
        return true;
    }

    @Override
    public boolean begin(RegisterRow first) {
        layout = PostcodeLayout.of(first.all());
        return true;
    }

    @Override
    public void take(RegisterRow row) {
        try {
            accept(row, Objects.requireNonNull(layout));
        } catch (RowRefused e) {
            tally.refuse(row.line(), e.why());
        }
    }

    private void accept(RegisterRow row, PostcodeLayout columns) throws RowRefused {
        var district = row.at(columns.district()).strip();
        if (district.isEmpty()) {
            nowhere++;
            return;
        }
        if (!CODE.matcher(district).matches()) {
            throw new RowRefused(NO_CODE);
        }
        if (!district.startsWith("E")) {
            elsewhere++;
            see(row, columns);
            return;
        }
        var authority = authority(district, row.at(columns.county()).strip());
        var postcode =
                Postcode.parse(row.at(columns.postcode()))
                        .find()
                        .orElseThrow(() -> new RowRefused("Postcode is not a whole postcode"));
        terminated += row.at(columns.terminated()).isBlank() ? 0 : 1;
        arrived++;
        see(row, columns);
        Objects.requireNonNull(arrivals).add(row.line(), postcode.canonical(), authority);
    }

    /// Notes when a postcode came and went.
    private void see(RegisterRow row, PostcodeLayout columns) {
        see(row.at(columns.introduced()).strip());
        see(row.at(columns.terminated()).strip());
    }

    /// Most months are none that is newer, and need not be read: there are millions.
    private void see(String month) {
        if (month.length() == 6 && month.compareTo(newestMonth) > 0) {
            try {
                if (newest.see(YearMonth.parse(month, MONTH).atDay(1))) {
                    newestMonth = month;
                }
            } catch (DateTimeParseException e) {
                // What cannot be read says nothing of the age.
            }
        }
    }

    /// The upper tier: the county if there is one, else the district itself, which is then a
    /// unitary authority, a metropolitan district or a London borough.
    private String authority(String district, String county) throws RowRefused {
        var code = county.startsWith("E10") ? county : district;
        if (code.startsWith("E07")) {
            throw new RowRefused(NO_COUNTY);
        }
        if (!authorities.contains(code)) {
            throw new RowRefused(NO_AUTHORITY);
        }
        return code;
    }

    @Override
    public void refuse(long line, String why) {
        tally.refuse(line, why);
    }

    @Override
    public LoadReport.Loaded finish(RegisterFile file) {
        var seconds = store.takeOutSeconds(LoadTally.REFUSALS_KEPT);
        var dropped = seconds.isEmpty() ? 0 : seconds.getFirst().count();
        tally.refuse(
                seconds.stream()
                        .map(second ->
                                new LoadReport.RefusedRow(
                                        second.line(),
                                        "Postcode is on line " + second.first() + " already"))
                        .toList(),
                dropped);
        var moved = store.move();
        var fresh = store.add();
        store.clear();
        tally.count(fresh, moved, arrived - dropped - fresh - moved, 0);
        return tally.report(
                file,
                "postcodes in England",
                List.of(
                        new LoadReport.Count("  terminated", terminated, "kept for old addresses"),
                        new LoadReport.Count("elsewhere", elsewhere, "not in England, not loaded"),
                        new LoadReport.Count("nowhere", nowhere, "in no authority, not loaded")));
    }
}
