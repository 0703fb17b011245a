package contactpoint.disclosure;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import org.jspecify.annotations.Nullable;

record BuiltWorkView(
        @Classified(Classification.LOCATION) String name,
        @Classified(Classification.LOCATION) String jobTitle,
        @Classified(Classification.LOCATION) String organisation,
        @Classified(Classification.LOCATION) String service,
        @Classified(Classification.LOCATION) boolean leads,
        @Classified(Classification.LOCATION) String since,
        @Classified(Classification.LOCATION) @Nullable String ended,
        @Classified(Classification.LOCATION) @Nullable String lastDay,
        @Classified(Classification.LOCATION) @Nullable String handedTo,
        @Classified(Classification.LOCATION) @Nullable String shownUntil,
        @Classified(Classification.LOCATION) String received,
        @Classified(Classification.LOCATION) @Nullable String confirmed,
        @Classified(Classification.LOCATION) @Nullable String unconfirmed,
        @Classified(Classification.LOCATION) boolean you,
        @Classified(Classification.LOCATION) boolean mayBeYou,
        @Classified(Classification.LOCATION) @Nullable ContactView telephone,
        @Classified(Classification.LOCATION) @Nullable ContactView email)
        implements WorkView {
    @Override
    public String toString() {
        return "WorkView[redacted]";
    }
}
