package contactpoint.feeds;

import contactpoint.audit.Actor;
import contactpoint.feeds.csv.CsvInput;
import contactpoint.feeds.csv.CsvReader;
import contactpoint.index.FirstFill;
import contactpoint.index.SourceRecord;
import contactpoint.involvement.Involvements;
import contactpoint.keys.Randomness;
import contactpoint.person.SourceKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BinaryOperator;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The first load of a country: files of many sources whose rows are known to be about whom, read
/// and checked like every delivery and copied into the empty index. Its deliveries have no reports.
@Component
public final class FirstLoad {
    private final Sources sources;
    private final RowRules rules;
    private final FirstFill fill;
    private final Involvements involvements;
    private final Randomness randomness;
    private final DataSource app;
    private final TransactionTemplate transaction;

    FirstLoad(
            Sources sources,
            RowRules rules,
            FirstFill fill,
            Involvements involvements,
            Randomness randomness,
            DataSource app,
            PlatformTransactionManager transactions) {
        this.sources = sources;
        this.rules = rules;
        this.fill = fill;
        this.involvements = involvements;
        this.randomness = randomness;
        this.app = app;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// A load that has begun. Many threads may add at once.
    public final class Loading {
        private final FirstFill.Filling filling;
        private final UUID delivery = randomness.uuid();
        private final AtomicLong children = new AtomicLong();
        private final AtomicLong records = new AtomicLong();
        private final AtomicLong rejected = new AtomicLong();

        private Loading(FirstFill.Filling filling) {
            this.filling = filling;
        }

        /// Takes in all rows about some children.
        ///
        /// @param files by source, each with its header line
        /// @param whom a name for the child whom a row is about, from the source and the row's key
        /// @throws IOException if a file cannot be read as its source's
        public void add(Map<String, byte[]> files, BinaryOperator<String> whom)
                throws IOException, SQLException {
            var ofChild = new LinkedHashMap<String, List<Taken>>();
            for (var file : files.entrySet()) {
                for (var taken : read(sources.get(file.getKey()), file.getValue())) {
                    var child = whom.apply(taken.source(), taken.record().key());
                    ofChild.computeIfAbsent(child, _ -> new ArrayList<>()).add(taken);
                }
            }
            var placed =
                    filling.add(
                            app,
                            ofChild.values().stream()
                                    .map(all -> all.stream().map(this::sourceRecord).toList())
                                    .toList());
            var taken = ofChild.values().stream().flatMap(List::stream).toList();
            transaction.executeWithoutResult(status -> {
                for (int at = 0; at < taken.size(); at++) {
                    var row = taken.get(at);
                    if (row.record().attachment().work() != null) {
                        involvements.record(
                                Actor.source(row.source()),
                                placed.get(at).child(),
                                placed.get(at).sourceRecord(),
                                row.source(),
                                row.record().attachment());
                    }
                }
            });
            children.addAndGet(ofChild.size());
            records.addAndGet(taken.size());
        }

        private SourceRecord sourceRecord(Taken taken) {
            return new SourceRecord(
                    delivery,
                    new SourceKey(taken.source(), taken.record().key()),
                    taken.record().personKey(),
                    true,
                    taken.record().said(),
                    taken.record().attachment().toBytes());
        }

        private List<Taken> read(FeedSource source, byte[] file) throws IOException {
            var reader = reader(source, file);
            var header = header(source, reader);
            var taken = new ArrayList<Taken>();
            for (var line = reader.next(); line != null; line = reader.next()) {
                switch (rules.reading(source, header, line)) {
                    case Reading.Read(FeedRecord record) ->
                            taken.add(new Taken(source.id(), record));
                    case Reading.Refused _ -> rejected.incrementAndGet();
                }
            }
            return taken;
        }

        private static CsvReader reader(FeedSource source, byte[] file) throws IOException {
            return switch (CsvInput.open(new ByteArrayInputStream(file))) {
                case CsvInput.Text text -> new CsvReader(text.reader());
                case CsvInput.Refused _ -> throw new IOException("not a file of " + source.id());
            };
        }

        private static Header header(FeedSource source, CsvReader reader) throws IOException {
            var first = reader.next();
            if (first == null) {
                throw new IOException("no header of " + source.id());
            }
            return switch (Header.read(first, source.published().columns())) {
                case Header.Outcome.Usable(Header header) -> header;
                case Header.Outcome.Refused _ ->
                        throw new IOException("not the header of " + source.id());
            };
        }

        /// Builds the indexes, checks the references, and says on the audit trail what was loaded.
        ///
        /// @param owner a connection of the role that owns the tables
        public Loaded finish(Connection owner) throws SQLException {
            filling.bringBack(owner);
            fill.record(delivery, children.get(), records.get());
            return new Loaded(children.get(), records.get(), rejected.get());
        }
    }

    private record Taken(String source, FeedRecord record) {}

    /// What was loaded.
    ///
    /// @param rejected rows of which nothing was kept
    public record Loaded(long children, long records, long rejected) {}

    /// Begins to load.
    ///
    /// @param owner a connection of the role that owns the tables
    /// @throws IllegalStateException if there is a child already
    public Loading begin(Connection owner) throws SQLException {
        return new Loading(fill.begin(owner));
    }
}
