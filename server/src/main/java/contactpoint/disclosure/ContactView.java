package contactpoint.disclosure;

/// A telephone number or an e-mail address that may be shown. Only `disclosure` can make one.
public sealed interface ContactView permits BuiltContactView {
    /// As people read it.
    String shown();

    /// As a link, `tel:` or `mailto:`. It holds no child's name.
    String link();
}
