package contactpoint.demo.england;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /// Without those that go on with what was there before.
    ///
    /// @param all in order of their days
    static <T extends Dated, V> List<T> changes(List<T> all, Function<T, @Nullable V> what) {
        var changes = new ArrayList<T>();
        for (var each : all) {
            if (changes.isEmpty()
                    || !Objects.equals(what.apply(changes.getLast()), what.apply(each))) {
                changes.add(each);
            }
        }
        return changes;
    }
}
