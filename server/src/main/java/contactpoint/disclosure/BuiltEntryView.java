package contactpoint.disclosure;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import org.jspecify.annotations.Nullable;

record BuiltEntryView(
        @Classified(Classification.INTERNAL) String handle,
        @Classified(Classification.OPEN) String child,
        @Classified(Classification.OPEN) String age,
        @Classified(Classification.LOCATION) boolean died,
        @Classified(Classification.LOCATION) String jobTitle,
        @Classified(Classification.LOCATION) String organisation,
        @Classified(Classification.LOCATION) String since,
        @Classified(Classification.LOCATION) @Nullable String ended,
        @Classified(Classification.LOCATION) @Nullable String confirmed,
        @Classified(Classification.LOCATION) @Nullable String unconfirmed,
        @Classified(Classification.LOCATION) boolean due,
        @Classified(Classification.LOCATION) boolean recordedHere,
        @Classified(Classification.LOCATION) boolean leads,
        @Classified(Classification.INTERNAL) boolean chosen)
        implements EntryView {
    @Override
    public String toString() {
        return "EntryView[redacted]";
    }
}
