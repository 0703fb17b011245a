package contactpoint.feeds;

import contactpoint.feeds.csv.CsvWriter;
import contactpoint.person.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes what the sender is told of a delivery: a table for machines, and plain words. Neither
/// holds a value of a row, so a report may be kept and sent on.
@Component
public final class DeliveryReport {
    /// Rejected rows that are told in words; the table has all.
    public static final int MOST_IN_WORDS = 20;

    private static final int PAGE = 1_000;
    private static final List<String> COLUMNS =
            List.of("line", "outcome", "field", "code", "why", "mend");

    private final Deliveries deliveries;

    DeliveryReport(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /// The table: every row in the order of the file, after the columns that were not kept.
    ///
    /// @throws IOException if the target cannot be written
    public void writeTable(Receipt receipt, Appendable target) throws IOException {
        var out = new CsvWriter(target);
        out.line(COLUMNS);
        switch (receipt) {
            case Receipt.Refused(UUID _, Problem why) ->
                    out.line(List.of("", "refused", "file", why.code(), why.why(), why.mend()));
            case Receipt.Finished(UUID delivery, Summary _) -> {
                for (var column : deliveries.dropped(delivery)) {
                    out.line(cells("1", "dropped", column.notice()));
                }
                writeRows(delivery, out);
            }
            case Receipt.Busy() -> throw new IllegalArgumentException("nothing was delivered");
        }
    }

    private void writeRows(UUID delivery, CsvWriter out) throws IOException {
        long line = 0;
        int part = 0;
        while (true) {
            var page = deliveries.rowsAfter(delivery, line, part, PAGE);
            for (var row : page) {
                out.line(cells(Long.toString(row.line()), row.outcome().code(), row.notice()));
            }
            if (page.size() < PAGE) {
                return;
            }
            line = page.getLast().line();
            part = page.getLast().part();
        }
    }

    private static List<String> cells(String line, String outcome, @Nullable Refusal notice) {
        return notice == null
                ? List.of(line, outcome, "", "", "", "")
                : List.of(
                        line,
                        outcome,
                        notice.field(),
                        notice.problem().code(),
                        notice.problem().why(),
                        notice.problem().mend());
    }

    /// The same in plain words, with the first rejected rows.
    ///
    /// @param table where the whole table is, for those who want it
    public void writeWords(Receipt receipt, String table, Appendable out) throws IOException {
        switch (receipt) {
            case Receipt.Refused(UUID _, Problem why) -> {
                out.append("The file was refused. Nothing of it was kept.\n");
                out.append(sentence(why)).append('\n');
            }
            case Receipt.Finished(UUID delivery, Summary summary) -> {
                out.append(sentence(summary)).append('\n');
                for (var column : deliveries.dropped(delivery)) {
                    out.append("Column %s: ".formatted(column.notice().field()))
                            .append(sentence(column.notice().problem()))
                            .append(" (%s)%n".formatted(count(column.filled(), "cell")));
                }
                writeNotices(delivery, table, out);
            }
            case Receipt.Busy() ->
                    out.append(
                            "Another delivery of this source is being received. Send this file again later.\n");
        }
    }

    private void writeNotices(UUID delivery, String table, Appendable out) throws IOException {
        for (var row : deliveries.firstNotices(delivery, MOST_IN_WORDS)) {
            var notice = row.notice();
            if (notice != null) {
                out.append("Line %d, %s: ".formatted(row.line(), notice.field()))
                        .append(sentence(notice.problem()))
                        .append('\n');
            }
        }
        long more = deliveries.countNotices(delivery) - MOST_IN_WORDS;
        if (more > 0) {
            out.append("And %s more. Full report: %s%n".formatted(count(more, "line"), table));
        }
    }

    /// Whether the table says something that the words leave out.
    public boolean hasMoreThanWords(Receipt receipt) {
        return receipt instanceof Receipt.Finished(UUID delivery, Summary _)
                && deliveries.countNotices(delivery) > MOST_IN_WORDS;
    }

    private static String sentence(Summary summary) {
        return String.format(
                        Locale.UK,
                        "%s: %,d stored, %,d changed, %,d unchanged, %,d rejected.",
                        count(summary.rows(), "row"),
                        summary.stored(),
                        summary.changed(),
                        summary.unchanged(),
                        summary.rejected())
                + (summary.isUseless() ? " No row could be used." : "");
    }

    private static String sentence(Problem problem) {
        return problem.why() + ". " + problem.mend() + ".";
    }

    private static String count(long n, String word) {
        return String.format(Locale.UK, "%,d %s%s", n, word, n == 1 ? "" : "s");
    }
}
