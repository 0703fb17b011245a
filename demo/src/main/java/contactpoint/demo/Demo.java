package contactpoint.demo;

/// Placeholder.
public final class Demo {
    private Demo() {}

    /// Runs.
    public static void main(String[] args) {}
}
