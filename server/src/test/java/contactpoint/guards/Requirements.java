package contactpoint.guards;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which tests show which requirement: by the numbers that begin a test's name, `r087_...` or
/// `k06_...`. `docs/requirements.md` is written from it.
final class Requirements {
    static final String NOT_YET = "not yet";

    private static final Set<String> RUNS =
            Set.of(
                    "Test",
                    "ParameterizedTest",
                    "RepeatedTest",
                    "TestFactory",
                    "Property",
                    "Example");
    private static final Set<String> DISABLED = Set.of("Disabled");
    private static final Pattern NUMBERS = Pattern.compile("(?:r\\d{3}_|k\\d{2}_)+");
    private static final Pattern NUMBER = Pattern.compile("([rk])(\\d+)_");
    private static final Pattern ROW = Pattern.compile("\\| ([RK]-?\\d+) \\| .*? \\| (.*) \\|");

    private final Map<String, String> summaries = new LinkedHashMap<>();
    private final Map<String, Set<String>> tests = new TreeMap<>();

    private Requirements() {}

    /// @param list the CSV file of numbers and summaries
    /// @param sources the sources of all tests
    static Requirements of(Path list, List<JavaSource> sources) {
        var requirements = new Requirements();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(list)) {
            rows.forEach(
                    r -> requirements.summaries.put(r.getField("number"), r.getField("summary")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.forEach(requirements::collect);
        return requirements;
    }

    private void collect(JavaSource source) {
        for (var method : source.methods()) {
            boolean isDisabled =
                    is(method.annotations(), DISABLED)
                            || source.types().stream()
                                    .filter(t -> isWithin(method.type(), t.name()))
                                    .anyMatch(t -> is(t.annotations(), DISABLED));
            if (!is(method.annotations(), RUNS) || isDisabled) {
                continue;
            }
            var numbers = NUMBERS.matcher(method.name());
            if (numbers.lookingAt()) {
                NUMBER.matcher(numbers.group())
                        .results()
                        .map(r -> number(r.group(1), r.group(2)))
                        .forEach(number ->
                                tests.computeIfAbsent(number, n -> new TreeSet<>())
                                        .add(method.type() + "." + method.name()));
            }
        }
    }

    private static boolean isWithin(String type, String outer) {
        return type.equals(outer) || type.startsWith(outer + ".");
    }

    private static boolean is(List<JavaSource.Annotated> annotations, Set<String> names) {
        return annotations.stream().anyMatch(a -> names.contains(a.name()));
    }

    private static String number(String letter, String digits) {
        return letter.equals("r") ? "R-" + digits : "K" + Integer.parseInt(digits);
    }

    int count() {
        return summaries.size();
    }

    /// Numbers that tests name and the list does not.
    Set<String> unknown() {
        var unknown = new TreeSet<>(tests.keySet());
        unknown.removeAll(summaries.keySet());
        return unknown;
    }

    /// The whole document.
    String document() {
        var shown = summaries.keySet().stream().filter(tests::containsKey).count();
        var text = new StringBuilder();
        text.append("# Requirements and the tests that show them\n\n");
        text.append("Written by `./check --update` from the names of the tests; do not edit. ");
        text.append("R-numbers are the requirements read from the notice, K-numbers the steps of ");
        text.append(
                "Kelly's story. A test shows a requirement when its name begins with the number. ");
        text.append("A number that loses its last test fails the build.\n\n");
        text.append(
                String.format(Locale.ROOT, "%d of %d have a test.\n\n", shown, summaries.size()));
        text.append("| number | requirement | tests |\n| --- | --- | --- |\n");
        summaries.forEach((number, summary) ->
                text.append("| %s | %s | %s |\n".formatted(number, summary, testsOf(number))));
        return text.toString();
    }

    private String testsOf(String number) {
        var names = tests.getOrDefault(number, Set.of());
        return names.isEmpty()
                ? NOT_YET
                : String.join("<br>", names.stream().map(n -> "`" + n + "`").toList());
    }

    /// Numbers that have tests in the committed document and none now.
    List<String> lostSince(String committed) {
        var lost = new ArrayList<String>();
        ROW.matcher(committed)
                .results()
                .filter(r -> !r.group(2).equals(NOT_YET) && !tests.containsKey(r.group(1)))
                .forEach(r -> lost.add(r.group(1) + " has lost its last test: " + r.group(2)));
        return lost;
    }
}
