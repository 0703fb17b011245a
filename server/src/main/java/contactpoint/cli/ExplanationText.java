package contactpoint.cli;

import contactpoint.linkage.Explanation;
import java.io.PrintWriter;
import java.util.Locale;

/// Why two records were linked, or not, for somebody at a keyboard who has both.
record ExplanationText(Explanation explanation, String model) {

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "The two records %s: %.1f bits, a chance of %.4f.%n%n",
                explanation.isLinked()
                        ? "are taken for one person"
                        : "are not taken for one person",
                explanation.weight(),
                explanation.chance());
        out.println("    bits   total");
        for (var line : explanation.waterfall()) {
            out.printf(
                    Locale.ROOT, "  %+6.1f  %+6.1f  %s%n", line.bits(), line.total(), line.what());
        }
        out.println();
        explanation.wordsWithValues().forEach(out::println);
        explanation.leastChange().ifPresent(out::println);
        out.printf("Weighed by %s.%n%n", model);
    }
}
