package contactpoint.demo.england;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What England to make.
///
/// @param children how many made-up children, those whom the demo knows by name not counted
/// @param seed another seed makes other people
/// @param day the day on which the sources are looked at
/// @param names a folder of name lists to use, or null for this project's own
/// @param society how many twins and adopters there are
public record Settings(
        long children, long seed, LocalDate day, @Nullable Path names, Society society) {
    /// The day on which the demo's story begins.
    public static final LocalDate DAY_OF_THE_DEMO = LocalDate.of(2026, 11, 24);

    /// There are URNs for the schools of so many in the range that no school has.
    public static final long MOST = Institutions.MOST;

    /// @throws IllegalArgumentException if there are to be too few or too many children
    public Settings {
        if (children < 0 || children > MOST) {
            throw new IllegalArgumentException("children must be from 0 to " + MOST);
        }
    }

    /// With as many twins and adopters as in England.
    public Settings(long children, long seed, LocalDate day, @Nullable Path names) {
        this(children, seed, day, names, Society.OF_ENGLAND);
    }

    /// On the demo's day, with this project's names.
    public static Settings of(long children, long seed) {
        return new Settings(children, seed, DAY_OF_THE_DEMO, null);
    }
}
