package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// One search, ready to be compared with many children: hundreds share a last name with each other,
/// so what was found of a name once is kept until the search ends. For one thread.
public final class Comparing {
    private final Wanted wanted;
    private final NameForms given;
    private final NameForms family;
    private final int needed;
    private final Map<BirthDate, DateLikeness> dates = new HashMap<>();
    private final Map<String, NameForms> forms = new HashMap<>();
    private final Map<String, NameLikeness> givenAsGiven = new HashMap<>();
    private final Map<String, NameLikeness> familyAsFamily = new HashMap<>();
    private final Map<String, NameLikeness> givenAsFamily = new HashMap<>();
    private final Map<String, NameLikeness> familyAsGiven = new HashMap<>();

    public Comparing(Wanted wanted) {
        this.wanted = wanted;
        given = NameForms.of(wanted.given() == null ? "" : wanted.given());
        family = NameForms.of(wanted.family() == null ? "" : wanted.family());
        needed = Resemblance.needed(wanted);
    }

    /// Whether a child may resemble enough to be shown. Says no only to those whom [#with] would
    /// not show, and from the date and the last name alone: most candidates share a key and little
    /// else.
    public boolean mayBeShown(Names names, BirthDate born) {
        var points = date(born).points() + PairLikeness.most(this, names.present().family());
        return points * 100 >= needed;
    }

    /// How a child resembles the one who is looked for.
    public Resemblance with(Names names, BirthDate born) {
        return Resemblance.of(PairLikeness.of(this, names), date(born), needed);
    }

    private DateLikeness date(BirthDate born) {
        return dates.computeIfAbsent(born, each -> Resemblance.date(wanted, each));
    }

    /// The most that any first name can bring.
    int mostOfGiven() {
        return given.isEmpty() ? 0 : given.isInitial() ? NameLikeness.INITIAL : NameLikeness.MOST;
    }

    /// Whether the names can be the other way round: an initial or a name alone cannot.
    boolean mayBeCrossed() {
        return !given.isInitial() && !given.isEmpty() && !family.isEmpty();
    }

    NameLikeness given(String childs) {
        return kept(givenAsGiven, childs, NameLikeness::ofGiven, given);
    }

    NameLikeness family(String childs) {
        return kept(familyAsFamily, childs, NameLikeness::ofFamily, family);
    }

    /// The first name that is looked for, as a last name.
    NameLikeness givenAsFamily(String childs) {
        return kept(givenAsFamily, childs, NameLikeness::ofFamily, given);
    }

    /// The last name that is looked for, as a first name.
    NameLikeness familyAsGiven(String childs) {
        return kept(familyAsGiven, childs, NameLikeness::ofGiven, family);
    }

    private NameLikeness kept(
            Map<String, NameLikeness> found,
            String childs,
            BiFunction<NameForms, NameForms, NameLikeness> compare,
            NameForms wanted) {
        @Nullable NameLikeness known = found.get(childs);
        if (known == null) {
            known = compare.apply(wanted, forms.computeIfAbsent(childs, NameForms::of));
            found.put(childs, known);
        }
        return known;
    }
}
