package contactpoint.feeds;

import java.util.List;

/// Columns that belong together: one, or several that are read as one thing.
public interface ColumnGroup {
    /// The columns, in the order of the template.
    List<Column<?>> columns();
}
