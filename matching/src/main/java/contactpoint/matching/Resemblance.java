package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Names;
import java.util.List;

/// How a child resembles the one who is looked for, part by part. Reads only what stays visible
/// under a shield: a former name in `Names` is never looked at.
///
/// Ordered best first. Two children may be equal here: break the tie by something of the child.
public record Resemblance(
        Level given, Level family, Level day, Level month, Level year, boolean plausible, int score)
        implements Comparable<Resemblance> {

    /// How one part compares.
    public enum Level {
        SAME,
        /// Sounds alike, a short form, one or two letters off, an initial, or names crossed.
        CLOSE,
        DIFFERENT,
        /// Not asked, or not known of the child.
        NOT_ASKED
    }

    public static Resemblance of(Wanted wanted, Names names, BirthDate born) {
        return new Resemblance(
                Level.NOT_ASKED,
                Level.NOT_ASKED,
                Level.NOT_ASKED,
                Level.NOT_ASKED,
                Level.NOT_ASKED,
                false,
                0);
    }

    /// What is the same, for the results page: "First name", "last name", "date of birth".
    public List<String> same() {
        return List.of();
    }

    /// What differs, for the results page: "First name is spelt another way", "Month of birth".
    public List<String> different() {
        return List.of();
    }

    @Override
    public int compareTo(Resemblance other) {
        return Integer.compare(other.score, score);
    }
}
