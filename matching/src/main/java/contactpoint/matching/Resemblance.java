package contactpoint.matching;

import contactpoint.matching.NameLikeness.Kind;
import contactpoint.person.BirthDate;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a child resembles the one who is looked for, part by part. Reads only what stays visible
/// under a shield: of the names the present one and "known as", never a former one.
///
/// Ordered best first. Two children may be equal here: break the tie by something of the child.
///
/// @param plausible whether the child may be shown
/// @param score for ranking; comparable only within one search
/// @param same what is the same, for the results page: "First name", "last name", "date of birth";
///   nothing of a child who may not be shown
/// @param different what differs, as sentences: "First name is spelt another way", "Month of birth"
public record Resemblance(
        @Classified(Classification.OPEN) Level given,
        @Classified(Classification.OPEN) Level family,
        @Classified(Classification.OPEN) Level day,
        @Classified(Classification.OPEN) Level month,
        @Classified(Classification.OPEN) Level year,
        @Classified(Classification.OPEN) boolean plausible,
        @Classified(Classification.OPEN) int score,
        @Classified(Classification.OPEN) List<String> same,
        @Classified(Classification.OPEN) List<String> different)
        implements Comparable<Resemblance> {

    /// How one part compares.
    public enum Level {
        SAME,
        /// Sounds alike, a short form, a few letters off, an initial, or parts exchanged.
        CLOSE,
        DIFFERENT,
        /// Not asked, or not known of the child.
        NOT_ASKED
    }

    /// The share of the points that a search can give which a child must have to be shown, in
    /// hundredths: half, or a third when looking more widely.
    private static final int SHARE = 50;

    private static final int SHARE_WIDELY = 35;

    public Resemblance {
        same = List.copyOf(same);
        different = List.copyOf(different);
    }

    /// Of one child; [Comparing] is for many.
    public static Resemblance of(Wanted wanted, Names names, BirthDate born) {
        return new Comparing(wanted).with(names, born);
    }

    static Resemblance of(PairLikeness name, DateLikeness date, int needed) {
        var score = name.points() + date.points();
        boolean plausible = score * 100 >= needed;
        // Of hundreds a few are shown, and only those need words.
        var words = new ResemblanceWords(name, date);
        return new Resemblance(
                level(name.given(), name.crossed()),
                level(name.family(), name.crossed()),
                date.day(),
                date.month(),
                date.year(),
                plausible,
                score,
                plausible ? words.same() : List.of(),
                plausible ? words.different() : List.of());
    }

    @Override
    public int compareTo(Resemblance other) {
        return Integer.compare(other.score, score);
    }

    /// The points that a child must have to be shown, in hundredths.
    static int needed(Wanted wanted) {
        return most(wanted) * (wanted.widely() ? SHARE_WIDELY : SHARE);
    }

    static DateLikeness date(Wanted wanted, BirthDate born) {
        if (wanted.born() != null) {
            return DateLikeness.of(wanted.born(), born);
        }
        return wanted.yearFrom() == null || wanted.yearTo() == null
                ? DateLikeness.NOT_ASKED
                : DateLikeness.ofYears(wanted.yearFrom(), wanted.yearTo(), born);
    }

    private static int most(Wanted wanted) {
        var most = wanted.family() == null ? 0 : NameLikeness.MOST;
        most += mostGiven(wanted.given());
        if (wanted.born() != null) {
            return most + DateLikeness.most(wanted.born());
        }
        return wanted.yearFrom() == null ? most : most + DateLikeness.MOST_YEAR;
    }

    private static int mostGiven(@Nullable String given) {
        if (given == null) {
            return 0;
        }
        return NameForms.of(given).isInitial() ? NameLikeness.INITIAL : NameLikeness.MOST;
    }

    private static Level level(NameLikeness likeness, boolean crossed) {
        return switch (likeness.kind()) {
            case Kind.SAME -> crossed ? Level.CLOSE : Level.SAME;
            case Kind.PART, Kind.NICKNAME, Kind.SPELLING, Kind.INITIAL -> Level.CLOSE;
            case Kind.DIFFERENT -> Level.DIFFERENT;
            case Kind.NONE -> Level.NOT_ASKED;
        };
    }
}
