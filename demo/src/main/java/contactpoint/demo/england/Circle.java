package contactpoint.demo.england;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The grown-ups around a child.
///
/// @param carers one or two who look after the child
/// @param mother as the register of births has her
/// @param father as the register of births has him, or null
/// @param claimant who claims child benefit
/// @param claimantHome where the claimant lives, or null if with the child
record Circle(
        List<Adult> carers,
        Adult mother,
        @Nullable Adult father,
        Adult claimant,
        @Nullable Home claimantHome) {

    Circle {
        carers = List.copyOf(carers);
    }
}
