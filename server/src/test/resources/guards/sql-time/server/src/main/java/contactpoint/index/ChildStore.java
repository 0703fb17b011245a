package contactpoint.index;

final class ChildStore {
    String bad() {
        return """
               INSERT INTO index.child (id, at)
               VALUES (gen_random_uuid(), now())
               """;
    }
}
