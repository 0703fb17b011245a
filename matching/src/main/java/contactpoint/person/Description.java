package contactpoint.person;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What matching sees of a child: nothing that tells one child from another is missing, and nothing
/// else is here.
///
/// @param names present, known as, former
/// @param born as much of the date of birth as is known
/// @param gender evidence only, never enough
/// @param postcodes the present one first, then earlier ones; each once
/// @param nhsNumbers every one that the child's sources gave, in order
/// @param upns every one that the child's sources gave, in order
public record Description(
        @Classified(Classification.LOCATION) Names names,
        @Classified(Classification.OPEN) BirthDate born,
        @Classified(Classification.OPEN) Gender gender,
        @Classified(Classification.LOCATION) List<Postcode> postcodes,
        @Classified(Classification.IDENTIFIER) Set<NhsNumber> nhsNumbers,
        @Classified(Classification.IDENTIFIER) Set<Upn> upns) {

    public Description {
        postcodes = List.copyOf(new LinkedHashSet<>(postcodes));
        nhsNumbers = inOrder(nhsNumbers);
        upns = inOrder(upns);
    }

    /// A child of whom only what stays visible under a shield is known.
    public static Description of(Names names, BirthDate born, Gender gender) {
        return new Description(names, born, gender, List.of(), Set.of(), Set.of());
    }

    public Description withPostcodes(List<Postcode> all) {
        return new Description(names, born, gender, all, nhsNumbers, upns);
    }

    public Description withNhsNumbers(Set<NhsNumber> all) {
        return new Description(names, born, gender, postcodes, all, upns);
    }

    public Description withUpns(Set<Upn> all) {
        return new Description(names, born, gender, postcodes, nhsNumbers, all);
    }

    @Override
    public String toString() {
        return "Description[redacted]";
    }

    private static <T extends Comparable<T>> Set<T> inOrder(Collection<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
