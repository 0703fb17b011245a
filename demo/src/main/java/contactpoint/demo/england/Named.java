package contactpoint.demo.england;

import java.time.LocalDate;

/// What a child is called from a day on.
///
/// @param isPlaceholder whether the given name is a maternity ward's word and no name
record Named(LocalDate from, String given, String middle, String family, boolean isPlaceholder)
        implements Dated {
    Named {
        // Nobody is Anaya Kaur Kaur, or Anna Anna.
        middle = middle.equals(family) || middle.equals(given) ? "" : middle;
    }

    /// First and middle names, as forms ask for them.
    String givenNames() {
        return middle.isEmpty() ? given : given + ' ' + middle;
    }
}
