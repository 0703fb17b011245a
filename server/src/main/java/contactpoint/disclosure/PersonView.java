package contactpoint.disclosure;

/// Somebody who works with a child, to choose from. Only `disclosure` can make one.
public sealed interface PersonView permits BuiltPersonView {
    /// What a form sends; it means nothing elsewhere.
    String value();

    /// Their name.
    String name();

    /// Their job title and whom they work for.
    String what();
}
