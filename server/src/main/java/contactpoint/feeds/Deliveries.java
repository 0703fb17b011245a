package contactpoint.feeds;

import contactpoint.feeds.csv.CsvInput;
import contactpoint.feeds.csv.CsvReader;
import contactpoint.person.Problem;
import contactpoint.policy.LegalClock;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Receives files from sources: reads them as a stream, checks each row, and has each taken or
/// refused in a transaction of its own.
@Component
public final class Deliveries {
    /// A row that loses against another delivery (a deadlock) is tried again; more losses than this
    /// are a fault.
    private static final int TRIES = 5;

    private final Sources sources;
    private final SourceTurnStore turns;
    private final Intake intake;
    private final DeliveryStore store;
    private final RowRules rules;
    private final int numberOfLanes;

    /// @param numberOfLanes rows of one delivery that are taken side by side
    Deliveries(
            Sources sources,
            SourceTurnStore turns,
            Intake intake,
            DeliveryStore store,
            RowRules rules,
            @Value("${contactpoint.feeds.lanes}") int numberOfLanes) {
        this.sources = sources;
        this.turns = turns;
        this.intake = intake;
        this.store = store;
        this.rules = rules;
        this.numberOfLanes = numberOfLanes;
    }

    /// Receives one file. It may be sent again at any time: rows that say the same change nothing.
    ///
    /// @param source the source's id
    /// @param in the file's bytes; the caller closes it
    /// @throws java.util.NoSuchElementException if there is no such source
    /// @throws IOException if the stream breaks; what was acknowledged is kept
    public Receipt receive(String source, InputStream in, Progress progress) throws IOException {
        var from = sources.get(source);
        var turn = turns.take(source);
        if (turn.isEmpty()) {
            return new Receipt.Busy();
        }
        try {
            return receive(from, in, progress);
        } catch (IOException | RuntimeException e) {
            interruptAfter(e, from);
            throw e;
        } finally {
            turn.get().close();
        }
    }

    /// If even this fails, whoever has the source's turn next does it.
    private void interruptAfter(Exception failure, FeedSource source) {
        try {
            intake.interrupt(source);
        } catch (DataAccessException | TransactionException e) {
            failure.addSuppressed(e);
        }
    }

    private Receipt receive(FeedSource source, InputStream in, Progress progress)
            throws IOException {
        var delivery = intake.begin(source);
        progress.begun(delivery.id());
        return switch (CsvInput.open(in)) {
            case CsvInput.Refused(Problem why) -> intake.refuse(delivery, why);
            case CsvInput.Text text -> read(delivery, new CsvReader(text.reader()), progress);
        };
    }

    private Receipt read(Intake.Delivery delivery, CsvReader reader, Progress progress)
            throws IOException {
        var first = reader.next();
        while (first != null && first.isBlank()) {
            first = reader.next();
        }
        if (first == null) {
            return intake.refuse(
                    delivery,
                    new Problem("file-empty", "The file is empty", "Send a header line and rows"));
        }
        var columns = delivery.source().published().columns();
        return switch (Header.read(first, columns)) {
            case Header.Outcome.Refused(Problem why) -> intake.refuse(delivery, why);
            case Header.Outcome.Usable(Header header) -> {
                reader.keepOnly(header.size(), header::keeps);
                yield readRows(delivery, header, reader, progress);
            }
        };
    }

    private Receipt readRows(
            Intake.Delivery delivery, Header header, CsvReader reader, Progress progress)
            throws IOException {
        long rows = 0;
        try (var lanes = new Lanes(numberOfLanes, progress::done)) {
            for (var line = reader.next(); line != null; line = reader.next()) {
                if (!line.isBlank()) {
                    take(
                            lanes,
                            delivery,
                            line.number(),
                            rules.reading(delivery.source(), header, line));
                    rows++;
                }
            }
            lanes.finish();
        }
        return rows == 0
                ? intake.refuse(
                        delivery,
                        new Problem(
                                "file-no-rows",
                                "The file has a header and no rows",
                                "Send at least one row"))
                : intake.finish(delivery, header.dropped());
    }

    private void take(Lanes lanes, Intake.Delivery delivery, long line, Reading reading) {
        switch (reading) {
            case Reading.Refused(List<Refusal> why) ->
                    lanes.add(line, () -> again(() -> intake.reject(delivery, line, why)));
            case Reading.Read(FeedRecord record) ->
                    lanes.add(record.key(), () -> again(() -> intake.take(delivery, line, record)));
        }
    }

    static RowResult again(Supplier<RowResult> transaction) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.get();
            } catch (TransientDataAccessException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    /// Deliveries that broke off when a process was killed are said to have.
    @EventListener(ApplicationReadyEvent.class)
    void interruptBroken() {
        for (var source : sources.list()) {
            var turn = turns.take(source.id());
            if (turn.isPresent()) {
                try {
                    intake.interrupt(source);
                } finally {
                    turn.get().close();
                }
            }
        }
    }

    /// The day in London on which a source's last usable file came.
    public Optional<LocalDate> lastReceived(String source) {
        return store.lastReceived(source).map(at -> LocalDate.ofInstant(at, LegalClock.LONDON));
    }

    /// What became of the rows after one, in the order of the file.
    ///
    /// @param line and part of the row to go on from; 0 and 0 to begin
    public List<ReportLine> rowsAfter(UUID delivery, long line, int part, int most) {
        return store.rowsAfter(delivery, line, part, most);
    }

    /// The first rows of which there is something to say.
    public List<ReportLine> firstNotices(UUID delivery, int most) {
        return store.firstNotices(delivery, most);
    }

    /// How many things there are to say of rows.
    public long countNotices(UUID delivery) {
        return store.countNotices(delivery);
    }

    /// The columns that were dropped unread.
    public List<DroppedColumn> dropped(UUID delivery) {
        return store.dropped(delivery);
    }
}
