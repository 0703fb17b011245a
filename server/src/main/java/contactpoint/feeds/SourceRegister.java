package contactpoint.feeds;

import contactpoint.feeds.csv.CsvWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the public may know of the systems that supply information: made from the sources that this
/// system receives from and from what it received, so that it cannot go stale.
@Component
public final class SourceRegister {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> COLUMNS =
            List.of(
                    "system",
                    "organisation",
                    "sector",
                    "reach",
                    "what_it_sends",
                    "how_often",
                    "last_received");

    private final Sources sources;
    private final Deliveries deliveries;

    SourceRegister(Sources sources, Deliveries deliveries) {
        this.sources = sources;
        this.deliveries = deliveries;
    }

    /// One system.
    public record Entry(String id, Published published, Optional<LocalDate> lastReceived) {
        /// "23 November 2026", or "Not yet".
        public String lastReceivedInWords() {
            return lastReceived.map(DAY::format).orElse("Not yet");
        }
    }

    /// National systems first, then local ones; each by name.
    public List<Entry> list() {
        return sources.list().stream()
                .map(source ->
                        new Entry(
                                source.id(),
                                source.published(),
                                deliveries.lastReceived(source.id())))
                .sorted(
                        Comparator.comparing((Entry entry) -> entry.published().reach())
                                .thenComparing(entry -> entry.published().name())
                                .thenComparing(Entry::id))
                .toList();
    }

    /// The same as a table, with dates as YYYY-MM-DD.
    ///
    /// @throws IOException if the target cannot be written
    public void writeTable(Appendable target) throws IOException {
        var out = new CsvWriter(target);
        out.line(COLUMNS);
        for (var entry : list()) {
            var published = entry.published();
            out.line(
                    List.of(
                            published.name(),
                            published.kind(),
                            published.sector().words(),
                            published.reach().words(),
                            String.join("; ", published.facts()),
                            published.howOften(),
                            entry.lastReceived().map(LocalDate::toString).orElse("")));
        }
    }
}
