package contactpoint.bench;

/// Placeholder.
public final class Bench {
    private Bench() {}

    /// Runs.
    public static void main(String[] args) {}
}
