package contactpoint.feeds;

import java.util.Locale;

/// Where a delivery stands.
enum DeliveryState {
    RECEIVING,
    FINISHED,
    /// The file was refused whole.
    REFUSED,
    /// It broke off. The rows that were acknowledged are kept; the file may be sent again.
    INTERRUPTED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
