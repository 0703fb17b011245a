package contactpoint.feeds.csv;

import java.util.List;
import java.util.Optional;

/// One line of a file.
///
/// @param number where it begins in the file, counted from 1 as an editor does
/// @param cells its cells; those before the fault if it has one
/// @param fault what keeps it from being cut into cells
public record CsvLine(long number, List<CsvCell> cells, Optional<Fault> fault) {
    /// Why a line cannot be cut into cells.
    public enum Fault {
        /// A cell begins with a quotation mark and none ends it.
        UNCLOSED_QUOTE,
        /// A quotation mark stands inside a cell.
        STRAY_QUOTE,
        /// It has fewer or more cells than the header.
        CELLS
    }

    public CsvLine {
        cells = List.copyOf(cells);
    }

    /// Whether nothing stands in it, as in the empty rows that a spreadsheet leaves at the end.
    public boolean isBlank() {
        return fault.isEmpty() && cells.stream().noneMatch(CsvCell::isFilled);
    }
}
