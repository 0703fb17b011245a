package contactpoint_fixtures.unnamed.far;

public final class Far {
    public String word() {
        return "far";
    }
}
