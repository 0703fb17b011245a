package contactpoint.disclosure;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.util.List;
import org.jspecify.annotations.Nullable;

record BuiltResultView(
        @Classified(Classification.INTERNAL) String handle,
        @Classified(Classification.OPEN) String name,
        @Classified(Classification.OPEN) String born,
        @Classified(Classification.OPEN) String age,
        @Classified(Classification.OPEN) String gender,
        @Classified(Classification.LOCATION) @Nullable String area,
        @Classified(Classification.LOCATION) @Nullable String school,
        @Classified(Classification.LOCATION) boolean died,
        @Classified(Classification.OPEN) List<String> same,
        @Classified(Classification.OPEN) List<String> different)
        implements ResultView {
    BuiltResultView {
        same = List.copyOf(same);
        different = List.copyOf(different);
    }

    @Override
    public String toString() {
        return "ResultView[redacted]";
    }
}
