package contactpoint.demo.england;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A child, or one of the two that the law makes of a child that is adopted: everything that is
/// true, of which each source knows a part.
///
/// @param id as the truth names it
/// @param number a number of its own, from which the sources' keys are made
/// @param names in order, at least one
/// @param knownAs or ""
/// @param schools in order; empty if it never went to one
/// @param practices in order; empty if it never was registered
/// @param caf what is known of a common assessment
/// @param since its birth, or the day from which it is this child
/// @param until the day on which it ceased to be this child, or died; null for most
/// @param died null for most
/// @param kinds the kinds of case that it is
record Child(
        String id,
        long number,
        Origin origin,
        String household,
        Birth birth,
        List<Named> names,
        String knownAs,
        Numbers numbers,
        Circle circle,
        List<Home> homes,
        List<Schooled> schools,
        List<Registered> practices,
        List<Work> works,
        Caf caf,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate died,
        Set<String> kinds) {

    Child {
        names = List.copyOf(names);
        homes = List.copyOf(homes);
        schools = List.copyOf(schools);
        practices = List.copyOf(practices);
        works = List.copyOf(works);
    }

    /// Whether it became another child on [#until].
    boolean isAdoptedAway() {
        return until != null && died == null;
    }

    /// Numbers that others gave it.
    record Numbers(@Nullable String nhs, @Nullable String upn, @Nullable String formerUpn) {}

    /// @param school null if it is educated at home
    record Schooled(LocalDate from, @Nullable School school) implements Dated {}

    /// @param practice null while it is registered nowhere
    record Registered(LocalDate from, @Nullable Practice practice) implements Dated {}

    /// @param holder the work whose worker holds it, or null
    record Caf(String status, @Nullable Work holder) {
        static final Caf NONE = new Caf("", null);
    }
}
