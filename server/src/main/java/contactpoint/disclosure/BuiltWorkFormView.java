package contactpoint.disclosure;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record BuiltWorkFormView(
        @Classified(Classification.OPEN) String name,
        @Classified(Classification.OPEN) String firstName,
        @Classified(Classification.OPEN) String born,
        @Classified(Classification.OPEN) String bornFrom,
        @Classified(Classification.INTERNAL) String jobTitle,
        @Classified(Classification.INTERNAL) String organisation,
        @Classified(Classification.INTERNAL) @Nullable String service,
        @Classified(Classification.INTERNAL) boolean serviceAsked,
        @Classified(Classification.LOCATION) boolean died,
        @Classified(Classification.LOCATION) @Nullable String lead,
        @Classified(Classification.LOCATION) boolean leads,
        @Classified(Classification.LOCATION) boolean leadToAsked,
        @Classified(Classification.LOCATION) @Nullable EntryView mine,
        @Classified(Classification.LOCATION) @Nullable String handedTo,
        @Classified(Classification.LOCATION) List<PersonView> others,
        @Classified(Classification.LOCATION) Map<String, String> typed,
        @Classified(Classification.LOCATION) Map<String, String> said)
        implements WorkFormView {
    BuiltWorkFormView {
        others = List.copyOf(others);
        typed = Map.copyOf(typed);
        said = Map.copyOf(said);
    }

    @Override
    public String toString() {
        return "WorkFormView[redacted]";
    }
}
