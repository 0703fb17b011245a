package contactpoint.feeds.csv;

/// One cell, as far as it was kept.
public sealed interface CsvCell {
    /// A cell that was read.
    record Text(String text) implements CsvCell {
        @Override
        public String toString() {
            return "Text[redacted]";
        }
    }

    /// A cell of more than [CsvReader#MOST_IN_CELL] characters. None of it is kept.
    record TooLong() implements CsvCell {}

    /// A cell of a column that is not kept. It was never text.
    ///
    /// @param filled whether anything but space stood in it
    record Dropped(boolean filled) implements CsvCell {}

    /// Whether the cell holds anything but space.
    default boolean isFilled() {
        return switch (this) {
            case Text(String text) -> !text.isBlank();
            case TooLong() -> true;
            case Dropped(boolean filled) -> filled;
        };
    }
}
