package contactpoint.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names of one child (SI 2007/2182, schedule 1, paragraph 1: "including any former name").
///
/// A former name is deadly on the record of an adopted or hidden child, so it is classified with
/// the whereabouts, and no open key or search may read it.
///
/// @param present the name borne now
/// @param knownAs the given name that people use, if it is another one
/// @param former earlier names, latest first
public record Names(
        @Classified(Classification.OPEN) PersonName present,
        @Classified(Classification.OPEN) @Nullable String knownAs,
        @Classified(Classification.LOCATION) List<PersonName> former) {

    public static final int MOST_FORMER = 50;

    /// @throws IllegalArgumentException if "known as" is not a given name, or there are too many
    public Names {
        if (knownAs != null) {
            new PersonName(knownAs, "");
        }
        former = List.copyOf(former);
        if (former.size() > MOST_FORMER) {
            throw new IllegalArgumentException("names-many");
        }
    }

    public static Names of(PersonName present) {
        return new Names(present, null, List.of());
    }

    public static Names of(String given, String family) {
        return of(new PersonName(given, family));
    }

    public Names withKnownAs(String given) {
        return new Names(present, given, former);
    }

    public Names withFormer(List<PersonName> earlier) {
        return new Names(present, knownAs, earlier);
    }

    /// "Kelly Marsden", or "Kelly Marsden (known as Kel)".
    public String display() {
        return knownAs == null
                ? present.display()
                : present.display() + " (known as " + knownAs + ')';
    }

    @Override
    public String toString() {
        return "Names[redacted]";
    }
}
