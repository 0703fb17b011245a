package contactpoint.demo.england;

import java.time.LocalDate;
import java.util.List;

/// Something that holds from a day on, until the next of its kind.
interface Dated {
    LocalDate from();

    /// What held on a day; before the first of them, the first.
    ///
    /// @param all in order of their days, at least one
    static <T extends Dated> T on(LocalDate day, List<T> all) {
        var found = all.getFirst();
        for (var each : all) {
            if (each.from().isAfter(day)) {
                break;
            }
            found = each;
        }
        return found;
    }
}
