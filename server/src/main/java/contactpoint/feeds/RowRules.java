package contactpoint.feeds;

import contactpoint.feeds.csv.CsvLine;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a line of a source's file says, or why it is refused.
@Component
final class RowRules {
    private final LegalClock clock;
    private final Policy policy;

    RowRules(LegalClock clock, Policy policy) {
        this.clock = clock;
        this.policy = policy;
    }

    Reading reading(FeedSource source, Header header, CsvLine line) {
        if (line.fault().isPresent()) {
            return new Reading.Refused(List.of(header.faulty(line)));
        }
        header.countDropped(line);
        var flagged = header.flagged(line);
        if (!flagged.isEmpty()) {
            return new Reading.Refused(flagged);
        }
        var reading = source.toRecord(new Row(source.published().columns(), header.cells(line)));
        if (reading instanceof Reading.Read(FeedRecord record)) {
            var broken = RecordRules.check(record, new RecordRules.Day(clock.today(), policy));
            return broken.isEmpty() ? reading : new Reading.Refused(broken);
        }
        return reading;
    }
}
