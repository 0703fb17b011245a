package contactpoint.demo;

final class Demo {
    // An import is not needed, and a comment is no edge: contactpoint.matching.Matcher
    Object child = contactpoint.index.Child.amy();
}
