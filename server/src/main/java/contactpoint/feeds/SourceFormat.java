package contactpoint.feeds;

import contactpoint.feeds.csv.CsvWriter;
import java.io.IOException;

/// A source's format, for whoever makes its files.
public final class SourceFormat {
    private SourceFormat() {}

    /// The columns in words.
    public static String describe(FeedSource source) {
        var published = source.published();
        var text = new StringBuilder();
        text.append("%s: %s%n".formatted(source.id(), published.name()));
        text.append(
                "CSV in UTF-8, with commas and a first line that names the columns, in any order.%n"
                        .formatted());
        text.append("Columns with * are needed, with something in every row.%n%n".formatted());
        for (var column : published.columns()) {
            text.append(
                    "%s %-22s %s%n"
                            .formatted(
                                    column.required() ? "*" : " ",
                                    column.name(),
                                    column.meaning()));
            text.append("%-25s%s%n".formatted("", rule(column)));
        }
        return text.toString();
    }

    private static String rule(Column<?> column) {
        return column.example().isEmpty()
                ? column.rule()
                : column.rule() + ". Like: " + column.example();
    }

    /// A file to begin with: the header, and a row of made-up examples.
    ///
    /// @throws IOException if the target cannot be written
    public static void writeTemplate(FeedSource source, Appendable target) throws IOException {
        var out = new CsvWriter(target);
        var columns = source.published().columns();
        out.line(columns.stream().map(Column::name).toList());
        out.line(columns.stream().map(Column::example).toList());
    }
}
