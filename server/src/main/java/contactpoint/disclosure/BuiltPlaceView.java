package contactpoint.disclosure;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.util.List;
import org.jspecify.annotations.Nullable;

record BuiltPlaceView(
        @Classified(Classification.LOCATION) String what,
        @Classified(Classification.LOCATION) String name,
        @Classified(Classification.LOCATION) List<String> lines,
        @Classified(Classification.LOCATION) @Nullable ContactView telephone,
        @Classified(Classification.LOCATION) @Nullable ContactView email)
        implements PlaceView {
    BuiltPlaceView {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "PlaceView[redacted]";
    }
}
