package contactpoint.disclosure;

import contactpoint.index.SearchCriteria;
import contactpoint.person.BirthDate;
import java.util.Optional;

/// The least that a search must say (decision 22): a number; or last name with first name or
/// initial and one of date, month and year, or year of birth, postcode, school; or first name with
/// full date of birth and whole postcode.
final class SearchMinimum {
    private SearchMinimum() {}

    /// What is missing; empty if the search says enough.
    static Optional<AskAnswer.Missing> missing(SearchCriteria criteria) {
        return switch (criteria) {
            case SearchCriteria.ByNumber byNumber -> Optional.empty();
            case SearchCriteria.ByDetails details -> missing(details);
        };
    }

    private static Optional<AskAnswer.Missing> missing(SearchCriteria.ByDetails details) {
        if (details.school() != null && !details.namesASchool()) {
            return Optional.of(AskAnswer.Missing.SCHOOL_LONGER);
        }
        var wanted = details.wanted();
        boolean born = wanted.born() != null || wanted.yearFrom() != null;
        boolean wholePostcode = details.postcode() != null && details.postcode().unit().isPresent();
        if (wanted.family() == null) {
            boolean enough = wanted.born() instanceof BirthDate.Full && wholePostcode;
            return enough ? Optional.empty() : Optional.of(AskAnswer.Missing.LAST_NAME);
        }
        if (wanted.given() == null) {
            return Optional.of(AskAnswer.Missing.FIRST_NAME);
        }
        return born || details.postcode() != null || details.school() != null
                ? Optional.empty()
                : Optional.of(AskAnswer.Missing.MORE_THAN_A_NAME);
    }
}
