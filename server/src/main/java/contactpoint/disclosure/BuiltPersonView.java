package contactpoint.disclosure;

import contactpoint.person.Classification;
import contactpoint.person.Classified;

record BuiltPersonView(
        @Classified(Classification.INTERNAL) String value,
        @Classified(Classification.LOCATION) String name,
        @Classified(Classification.LOCATION) String what)
        implements PersonView {
    @Override
    public String toString() {
        return "PersonView[redacted]";
    }
}
