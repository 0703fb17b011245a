package contactpoint.feeds;

import contactpoint.guards.GeneratedDocument;
import contactpoint.person.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/feeds.md` says what the code does: formats from the sources, rules from their lists.
class FeedsDocumentTests {
    private static final String INTRODUCTION =
            """
            # Feeds

            <!-- Written from the code by FeedsDocumentTests: run ./check --update -->

            A source sends files in CSV: UTF-8, commas, a first line that names the columns, one row for each child or
            each piece of work. Columns may stand in any order, and those without * may be missing. Dates are
            `2026-03-04` or `04/03/2026`.

            ```
            ./contactpoint feed sources              which sources there are, and when each was last received
            ./contactpoint feed describe SOURCE      its columns
            ./contactpoint feed template SOURCE      a file to begin with
            ./contactpoint feed send SOURCE FILE     sends a file
            ```

            Or put the file into the drop folder (`contactpoint.feeds.drop-folder`), in the sub-folder of the source. A
            file that did not change between two looks is taken, one at a time, and moved to `done` or `refused`, beside
            its report. Write under another ending and rename when the file is whole. The files hold children's data
            in clear: keep the folder on an encrypted disk, and empty it.

            ## What the sender learns

            Each row is **stored** (the first under its key), **changed**, **unchanged** or **rejected**, and nothing
            else: not whether it was matched to a child, made one, or waits for a person. A rejected row comes with
            line, field, code, reason and remedy; nothing of it is kept. The rest of the delivery goes on. A file may be
            sent again at any time: what it says a second time changes nothing. If a delivery breaks off, the rows that
            were acknowledged are kept; send the file again.

            Of a key that comes twice in a file the later line counts, and the report says so.

            ## What is never kept

            A column that a format does not name is dropped unread: its values never become text. The report names the
            column and counts its cells. That is so for notes, ethnicity, religion, special needs, immigration status,
            attendance, results, benefits, risk and concern, photographs, and for everything else that the index does not
            hold (R-013, R-023, R-024).

            A column called `restricted`, `shielded`, `sensitive`, `confidential` or the like is heeded in every format: a
            row where it says anything but "no" is rejected, as is a row of a sensitive service. ContactPoint cannot yet
            protect them. **If such a record was sent before without its flag, tell the ContactPoint team**: rejecting the
            row does not hide what is there.

            """;

    @Test
    void the_document_of_the_feeds_says_what_the_code_says() {
        var text = new StringBuilder(INTRODUCTION);
        text.append("## What rejects a row of any source\n\n");
        table(
                text,
                List.of("Code", "What is wrong", "What to do"),
                List.of(
                                CellRules.MISSING,
                                CellRules.TOO_LONG,
                                CellRules.NOT_UTF8,
                                CellRules.HIDDEN,
                                CellRules.FORMULA)
                        .stream()
                        .map(FeedsDocumentTests::cells)
                        .toList());
        table(
                text,
                List.of("Code", "What is wrong", "What to do", "Because of"),
                RecordRules.ALL.stream()
                        .map(rule -> {
                            var cells = new ArrayList<>(cells(rule.problem()));
                            cells.add(rule.because());
                            return List.copyOf(cells);
                        })
                        .toList());
        text.append(
                "A job title or the name of an organisation or school is refused where it could be a note"
                        + " (R-023) or names a sensitive service (R-041):\n\n");
        table(
                text,
                List.of("Code ends in", "What is wrong", "What to do"),
                LabelRules.ALL.stream()
                        .map(rule ->
                                List.of(
                                        "`" + rule.code() + "`",
                                        rule.why().formatted("It"),
                                        rule.mend()))
                        .toList());
        SomeSources.all().list().forEach(source -> describe(text, source));
        new GeneratedDocument(Path.of("../docs/feeds.md")).isOrBecomes(text.toString());
    }

    private static void describe(StringBuilder text, FeedSource source) {
        var published = source.published();
        text.append("## %s (`%s`)\n\n".formatted(published.name(), source.id()));
        text.append(
                "%s. %s, %s. %s.\n\n"
                        .formatted(
                                published.kind(),
                                published.sector().words(),
                                published.reach().words().toLowerCase(Locale.UK),
                                published.howOften()));
        published.facts().forEach(fact -> text.append("- ").append(fact).append('\n'));
        text.append("\nA row's own key is `%s`. ".formatted(published.key().name()));
        text.append(
                source.mayFound()
                        ? "A row that means no known child makes a new record.\n\n"
                        : "A row that means no known child waits for a person to decide.\n\n");
        table(
                text,
                List.of("Column", "Meaning", "Rule", "Example"),
                published.columns().stream()
                        .map(column ->
                                List.of(
                                        "`" + column.name() + "`" + (column.required() ? " *" : ""),
                                        column.meaning(),
                                        column.rule(),
                                        column.example()))
                        .toList());
    }

    private static List<String> cells(Problem problem) {
        return List.of("`" + problem.code() + "`", problem.why(), problem.mend());
    }

    private static void table(StringBuilder text, List<String> header, List<List<String>> rows) {
        line(text, header);
        line(text, header.stream().map(cell -> "---").toList());
        rows.forEach(row -> line(text, row));
        text.append('\n');
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(
                        cells.stream()
                                .map(cell -> cell.replace("|", "\\|"))
                                .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }
}
