package contactpoint.matching;

import java.util.List;

/// A name made ready for comparison. The original is kept elsewhere and shown; this is never shown.
///
/// @param joined all letters, lower case, without marks: "obrien"
/// @param tokens the same, split at spaces, hyphens and apostrophes: "o", "brien"
public record NameForms(String joined, List<String> tokens) {
    public NameForms {
        tokens = List.copyOf(tokens);
    }

    public static NameForms of(String name) {
        return new NameForms(name, List.of(name));
    }
}
