package contactpoint.feeds;

import contactpoint.person.Problem;
import java.util.UUID;

/// What came of a delivery.
public sealed interface Receipt {
    /// Every row was looked at.
    record Finished(UUID delivery, Summary summary) implements Receipt {}

    /// The file was refused whole; nothing of it was kept.
    record Refused(UUID delivery, Problem why) implements Receipt {}

    /// Another delivery of the same source is being received; this one was not begun.
    record Busy() implements Receipt {}
}
