package contactpoint.cli;

import contactpoint.linkage.KeyClass;
import contactpoint.linkage.KeyCounts;
import contactpoint.linkage.KeyWorth;
import java.io.PrintWriter;
import java.util.OptionalDouble;

/// What the keys of a linkage cost, and what they are worth.
///
/// @param records how many records have them
record KeyFigures(KeyCounts counts, KeyWorth worth, long records) {
    /// A key is a hash of eight bytes.
    private static final int BYTES = 8;

    void print(PrintWriter out) {
        out.printf(
                "%-52s %7s %7s %9s %s%n",
                "Keys of each record", "keys", "bytes", "over-full", worthHeader());
        for (var each : KeyClass.values()) {
            if (counts.keys(each) > 0) {
                line(
                        out,
                        each.words(),
                        counts.keys(each),
                        counts.overFull(each),
                        worth.alone(each));
            }
        }
        line(out, "all", counts.keys(), counts.overFull(), worth.recall());
        out.print("Keys by how many records share them:");
        for (var bar : counts.histogram()) {
            out.printf(" %s: %,d;", range(bar), bar.blocks());
        }
        out.println();
    }

    private String worthHeader() {
        return worth.recall().isPresent() ? "true pairs by this alone" : "";
    }

    private void line(
            PrintWriter out, String what, long keys, long overFull, OptionalDouble share) {
        var each = (double) keys / Math.max(1, records);
        out.printf(
                "  %-50s %7.2f %7.0f %,9d %s%n",
                what,
                each,
                each * BYTES,
                overFull,
                share.isPresent() ? "%8.3f%%".formatted(100 * share.getAsDouble()) : "");
    }

    private static String range(KeyCounts.Bar bar) {
        if (bar.to() == Integer.MAX_VALUE) {
            return "more than " + (bar.from() - 1);
        }
        return bar.from() == bar.to() ? "" + bar.from() : bar.from() + " to " + bar.to();
    }
}
