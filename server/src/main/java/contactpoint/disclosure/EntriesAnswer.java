package contactpoint.disclosure;

import java.util.List;

/// Some of the reader's own entries.
///
/// @param count how many there are in all
/// @param due how many of those that go on it is time to confirm
/// @param next the entry after which the next page begins; empty where this is the last
public record EntriesAnswer(List<EntryView> entries, int count, int due, String next) {
    /// Copies its list.
    public EntriesAnswer {
        entries = List.copyOf(entries);
    }
}
