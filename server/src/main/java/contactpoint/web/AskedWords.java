package contactpoint.web;

import contactpoint.disclosure.Ask;
import contactpoint.index.SearchCriteria;
import java.util.ArrayList;

/// What was asked, in the asker's own words, above the answer.
final class AskedWords {
    private AskedWords() {}

    static String of(Ask ask) {
        return switch (ask.criteria()) {
            case SearchCriteria.ByNumber by -> "ContactPoint number " + by.number().display();
            case SearchCriteria.ByDetails by -> of(by);
        };
    }

    private static String of(SearchCriteria.ByDetails by) {
        var wanted = by.wanted();
        var words = new ArrayList<String>();
        words.add(
                ((wanted.given() == null ? "" : wanted.given())
                                + " "
                                + (wanted.family() == null ? "" : wanted.family()))
                        .strip());
        if (wanted.born() != null) {
            words.add("born " + wanted.born().display());
        }
        if (wanted.yearFrom() != null && wanted.yearTo() != null) {
            words.add("born " + wanted.yearFrom() + " to " + wanted.yearTo());
        }
        if (by.postcode() != null) {
            words.add("postcode " + by.postcode().canonical());
        }
        if (by.school() != null) {
            words.add("school " + by.school());
        }
        return String.join(", ", words);
    }
}
