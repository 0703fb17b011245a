/// Reading and writing comma-separated files (RFC 4180), for senders who make them with whatever
/// they have.
///
/// Written by hand and not with a library, because a delivery needs three things together that none
/// offers: a cell of any length costs no more memory than a short one, a column that may not be
/// kept is never turned into text, and a quotation mark that nobody closed costs one line and not
/// the rest of the file.
///
/// Invariant: whatever bytes come in, the answer is a line, a fault of a line, or a refusal of the
/// file; never an exception, unless the stream itself breaks.
///
/// Allowed dependencies: `person`. Start reading at [contactpoint.feeds.csv.CsvReader].
@NullMarked
@NamedInterface("csv")
package contactpoint.feeds.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
