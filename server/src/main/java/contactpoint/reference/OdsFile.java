package contactpoint.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a file of the Organisation Data Service, a line at a time.
final class OdsFile implements RegisterCsv.Rows {
    /// Of the NHS: nothing is older.
    private static final LocalDate FIRST_DAY = LocalDate.of(1948, 7, 5);

    private final Register register;
    private final Consumer<OdsLine> lines;
    private @Nullable OdsLayout layout;
    private boolean onlyAmended = true;
    private boolean hasPractice;
    private OdsLine.@Nullable Bad firstBad;
    private final NewestDay newest;

    private OdsFile(Register register, LocalDate today, Consumer<OdsLine> lines) {
        this.register = register;
        newest = new NewestDay(today);
        this.lines = lines;
    }

    /// Reads a file.
    ///
    /// @param lines takes each line, in order; what it did is to be undone if the file is refused
    /// @throws NotThisRegister if the file is not this register, or not all of it
    static RegisterFile read(Path path, Register register, Consumer<OdsLine> lines) {
        var file = new OdsFile(register, LocalDate.MIN, lines);
        var read = RegisterCsv.read(path, file);
        file.finish();
        return read;
    }

    /// The newest day on which something happened to a GP practice of a file, and that is not in
    /// the future: a file tells nothing else of its age. Those of others do not count: amendments
    /// have locums who start after the month, and the register after it has no locums.
    ///
    /// @throws NotThisRegister if the file is not this register, or not all of it
    static LocalDate newestDate(Path path, Register register, LocalDate today) {
        var file = new OdsFile(register, today, line -> {});
        RegisterCsv.read(path, file);
        file.finish();
        return file.newest.find().orElse(FIRST_DAY);
    }

    @Override
    public RegisterText.Encoding encoding() {
        return RegisterText.Encoding.EITHER;
    }

    @Override
    public int most() {
        return 200_000;
    }

    @Override
    public boolean endsInCode() {
        return false;
    }

    @Override
    public boolean begin(RegisterRow first) {
        layout = OdsLayout.of(first.all());
        return layout.hasHeader();
    }

    @Override
    public void take(RegisterRow row) {
        var columns = Objects.requireNonNull(layout);
        noteAmended(row.at(columns.amended()).strip());
        var read = OdsRules.read(row, columns);
        if (read instanceof OdsLine.GpPractice practice) {
            hasPractice = true;
            practice.row().happened().forEach(newest::see);
        }
        pass(read);
    }

    @Override
    public void refuse(long line, String why) {
        pass(new OdsLine.Bad(line, why));
    }

    private void pass(OdsLine line) {
        if (firstBad == null && line instanceof OdsLine.Bad bad) {
            firstBad = bad;
        }
        lines.accept(line);
    }

    /// The whole register flags a few rows as amended, the amendments all of theirs; files with a
    /// header row may leave the flag out.
    private void noteAmended(String flag) {
        if (flag.equals("0") && register == Register.AMENDMENTS) {
            throw new NotThisRegister(
                    "it has rows that were not amended, so it may be the whole register (--ods)");
        }
        onlyAmended &= flag.equals("1");
    }

    private void finish() {
        if (!hasPractice) {
            throw new NotThisRegister(
                    "it has no GP practice (prescribing setting 4 or RO76)"
                            + (firstBad == null
                                    ? ""
                                    : " that can be used (line %d: %s)"
                                            .formatted(firstBad.line(), firstBad.why())));
        }
        if (register == Register.PRACTICES && onlyAmended) {
            throw new NotThisRegister(
                    "it has amended rows only, so it may be amendments (--ods-amendments)");
        }
    }
}
