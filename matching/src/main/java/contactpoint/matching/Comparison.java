package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Description;
import contactpoint.person.Gender;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// What comparing an incoming description with one child established: always one fact of name and
/// one of date.
record Comparison(UUID child, Set<Fact> facts) {

    static Comparison of(Description incoming, Candidate candidate) {
        var known = candidate.description();
        var facts = EnumSet.noneOf(Fact.class);
        facts.add(NameInstances.compare(incoming.names(), known.names()));
        facts.add(date(incoming.born(), known.born()));
        add(facts, Fact.SOURCE_KEY, candidate.bySourceKey());
        add(facts, Fact.NHS_NUMBER_SAME, share(incoming.nhsNumbers(), known.nhsNumbers()));
        add(facts, Fact.NHS_NUMBER_DIFFERS, differ(incoming.nhsNumbers(), known.nhsNumbers()));
        add(facts, Fact.UPN_SAME, share(incoming.upns(), known.upns()));
        add(
                facts,
                Fact.POSTCODE_SHARED,
                !Collections.disjoint(incoming.postcodes(), known.postcodes()));
        add(facts, Fact.GENDER_DIFFERS, differ(incoming.gender(), known.gender()));
        return new Comparison(candidate.child(), Collections.unmodifiableSet(facts));
    }

    boolean has(Fact fact) {
        return facts.contains(fact);
    }

    boolean hasAny(Fact one, Fact... others) {
        return !Collections.disjoint(facts, EnumSet.of(one, others));
    }

    private static Fact date(BirthDate one, BirthDate other) {
        if (!(one instanceof BirthDate.Full && other instanceof BirthDate.Full)) {
            return one.couldBe(other) ? Fact.DATE_POSSIBLE : Fact.DATE_DIFFERS;
        }
        if (one.equals(other)) {
            return Fact.DATE_SAME;
        }
        if (DateLikeness.isSwapped(one, other)) {
            return Fact.DATE_SWAPPED;
        }
        var equalParts =
                (one.year() == other.year() ? 1 : 0)
                        + (one.month().equals(other.month()) ? 1 : 0)
                        + (one.day().equals(other.day()) ? 1 : 0);
        return equalParts == 2 ? Fact.DATE_NEAR : Fact.DATE_DIFFERS;
    }

    private static <T> boolean share(Set<T> some, Set<T> others) {
        return !Collections.disjoint(some, others);
    }

    private static <T> boolean differ(Set<T> some, Set<T> others) {
        return !some.isEmpty() && !others.isEmpty() && !share(some, others);
    }

    private static boolean differ(Gender one, Gender other) {
        return one != other && one != Gender.NOT_SPECIFIED && other != Gender.NOT_SPECIFIED;
    }

    private static void add(Set<Fact> facts, Fact fact, boolean holds) {
        if (holds) {
            facts.add(fact);
        }
    }
}
