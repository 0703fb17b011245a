package contactpoint.disclosure;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Email;
import contactpoint.person.Telephone;

record BuiltContactView(
        @Classified(Classification.LOCATION) String shown,
        @Classified(Classification.LOCATION) String link)
        implements ContactView {
    static BuiltContactView of(Telephone telephone) {
        // RFC 3966: the global number without spaces; an extension is for people.
        var global = telephone.canonical().replaceAll("[^+0-9].*$", "");
        return new BuiltContactView(telephone.display(), "tel:" + global);
    }

    static BuiltContactView of(Email email) {
        return new BuiltContactView(
                email.display(), "mailto:" + email.canonical() + "?subject=Call%20back%20please");
    }

    @Override
    public String toString() {
        return "ContactView[redacted]";
    }
}
