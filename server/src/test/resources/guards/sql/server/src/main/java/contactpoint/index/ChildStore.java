package contactpoint.index;

/// In prose, audit.entry and shielding.shield are free.
final class ChildStore {
    String good() {
        return "SELECT 1 FROM index.child";
    }

    String bad() {
        return """
               SELECT c.number
                 FROM index.child c,
                      audit.entry e
               """;
    }

    String worse() {
        // Not even a function, and not even in pieces.
        return "SELECT x FROM "
                + "shielding .shield_of(1)";
    }
}
