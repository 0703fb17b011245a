package contactpoint.index;

import contactpoint.matching.Wanted;
import contactpoint.person.ChildNumber;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.PostcodeTerm;
import contactpoint.reference.SchoolNames;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// What a search is for. Always one child: there is no way to ask for a list.
@NamedInterface("criteria")
public sealed interface SearchCriteria {
    /// Whether a term is used that a shielded record does not show. Such a search never returns a
    /// shielded child, whether the term is right or wrong (decision 17).
    boolean usesHiddenTerm();

    /// By the child's number.
    @NamedInterface("criteria")
    record ByNumber(@Classified(Classification.OPEN) ChildNumber number) implements SearchCriteria {
        @Override
        public boolean usesHiddenTerm() {
            return false;
        }

        @Override
        public String toString() {
            return "ByNumber[redacted]";
        }
    }

    /// By details.
    ///
    /// @param school a school's name, or the beginning of it, or its URN
    @NamedInterface("criteria")
    record ByDetails(
            @Classified(Classification.OPEN) Wanted wanted,
            @Classified(Classification.LOCATION) @Nullable PostcodeTerm postcode,
            @Classified(Classification.LOCATION) @Nullable String school)
            implements SearchCriteria {
        /// The fewest letters and digits of a school's name that are a term.
        public static final int SHORTEST_SCHOOL = 3;

        @Override
        public boolean usesHiddenTerm() {
            return postcode != null || school != null;
        }

        /// Whether the school's name is long enough to narrow anything.
        public boolean namesASchool() {
            return school != null && SchoolNames.key(school).length() >= SHORTEST_SCHOOL;
        }

        @Override
        public String toString() {
            return "ByDetails[redacted]";
        }
    }
}
