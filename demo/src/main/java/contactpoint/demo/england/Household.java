package contactpoint.demo.england;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// People who live together, with the children whom they bring up.
///
/// @param homes in order
record Household(String id, Origin origin, List<Home> homes, List<Beginning> children) {
    Household {
        homes = List.copyOf(homes);
        children = List.copyOf(children);
    }

    /// A child as its family makes it, before it goes to school or meets anybody.
    ///
    /// @param names in order
    /// @param knownAs or ""
    /// @param adopted when it came into this family, if it was adopted
    record Beginning(
            Birth birth,
            List<Named> names,
            String knownAs,
            Circle circle,
            @Nullable LocalDate adopted,
            Set<String> kinds) {
        Beginning {
            names = List.copyOf(names);
            kinds = Set.copyOf(kinds);
        }
    }
}
