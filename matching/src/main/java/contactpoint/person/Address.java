package contactpoint.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where somebody lives, as a source wrote it. Hidden by a shield, every part of it.
///
/// @param lines 1 to 5 lines of at most 80 letters, digits and the usual punctuation; each begins
///   with a letter, a digit, a quotation mark or a bracket, so that none can pass for a formula
/// @param postcode null if it is not known
/// @param uprn the property's number, null if it is not known
public record Address(
        @Classified(Classification.LOCATION) List<String> lines,
        @Classified(Classification.LOCATION) @Nullable Postcode postcode,
        @Classified(Classification.LOCATION) @Nullable Uprn uprn) {

    public static final int MOST_LINES = 5;
    public static final int MOST_IN_LINE = 80;

    private static final Pattern SHAPE =
            Pattern.compile(
                    "['‘’\"“”(#]?[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} ,.'‘’\"“”()#&/:;!+–-]*");

    /// @throws IllegalArgumentException if the lines fail the rule
    public Address {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("address-lines");
        }
        for (var line : lines) {
            if (!Line.isRead(line, MOST_IN_LINE)) {
                throw new IllegalArgumentException("address-line-characters");
            }
            checkLine(line).orThrow();
        }
    }

    /// Blank lines are left out. A blank postcode or property number means that it is not known.
    public static Checked<Address> parse(
            List<String> lines, @Nullable String postcode, @Nullable String uprn) {
        if (lines.size() > 4 * MOST_LINES) {
            return tooMany();
        }
        var kept = new ArrayList<String>();
        for (var each : lines) {
            if (Line.isBlank(each, MOST_IN_LINE)) {
                continue;
            }
            switch (Line.read(each, "address-line", "Address line", MOST_IN_LINE)
                    .then(Address::checkLine)) {
                case Checked.Good<String>(String line) -> kept.add(line);
                case Checked.Bad<String>(Problem problem) -> {
                    return Checked.bad(problem);
                }
            }
        }
        if (kept.isEmpty()) {
            return Checked.bad("address-missing", "Address is missing", "Enter it");
        }
        if (kept.size() > MOST_LINES) {
            return tooMany();
        }
        var place =
                postcode == null || Line.isBlank(postcode, MOST_IN_LINE)
                        ? null
                        : Postcode.parse(postcode);
        if (place instanceof Checked.Bad<Postcode>(Problem problem)) {
            return Checked.bad(problem);
        }
        var property = uprn == null || Line.isBlank(uprn, MOST_IN_LINE) ? null : Uprn.parse(uprn);
        if (property instanceof Checked.Bad<Uprn>(Problem problem)) {
            return Checked.bad(problem);
        }
        return Checked.good(
                new Address(
                        kept,
                        place == null ? null : place.orThrow(),
                        property == null ? null : property.orThrow()));
    }

    /// One part on each line; a missing postcode or property number is an empty one.
    public String canonical() {
        return String.join("\n", lines)
                + '\n'
                + (postcode == null ? "" : postcode.canonical())
                + '\n'
                + (uprn == null ? "" : uprn.canonical());
    }

    /// The same for two spellings of one place: postcode and first line, or every line where there
    /// is no postcode.
    public String place() {
        var text = postcode == null ? canonical() : postcode.canonical() + '|' + lines.getFirst();
        return text.toLowerCase(Locale.ROOT);
    }

    /// In one line, with commas.
    public String display() {
        return String.join(", ", displayLines());
    }

    /// As on an envelope: the lines, then the postcode.
    public List<String> displayLines() {
        if (postcode == null) {
            return lines;
        }
        var all = new ArrayList<>(lines);
        all.add(postcode.display());
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "Address[redacted]";
    }

    private static Checked<String> checkLine(String line) {
        return SHAPE.matcher(line).matches()
                ? Checked.good(line)
                : Checked.bad(
                        "address-line-characters",
                        "Address line must be letters, digits and the usual punctuation",
                        "Remove other symbols");
    }

    private static Checked<Address> tooMany() {
        return Checked.bad(
                "address-lines",
                "Address must be " + MOST_LINES + " lines or fewer",
                "Put two lines into one");
    }
}
