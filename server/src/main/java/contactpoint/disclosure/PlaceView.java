package contactpoint.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A named place or person with lines of an address and a telephone number: a carer, a school, a GP
/// practice, the holder of an assessment. Only `disclosure` can make one.
public sealed interface PlaceView permits BuiltPlaceView {
    /// What it is to the child: "Mother", "School".
    String what();

    /// Its name.
    String name();

    /// Lines of its address, or words about it.
    List<String> lines();

    /// How to call; null until contact is shown, or where there is none.
    @Nullable ContactView telephone();

    /// How to write; null until contact is shown, or where there is none.
    @Nullable ContactView email();
}
