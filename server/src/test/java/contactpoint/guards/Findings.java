package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What a guard looked at, and what it refuses. A guard that looked at nothing has shown nothing,
/// so every test asserts the count as well.
record Findings(int lookedAt, List<String> violations) {
    Findings {
        violations = violations.stream().distinct().sorted().toList();
    }

    static Findings of(int lookedAt, Collection<String> violations) {
        return new Findings(lookedAt, List.copyOf(violations));
    }

    Findings and(Findings other) {
        var both = new ArrayList<>(violations);
        both.addAll(other.violations);
        return new Findings(lookedAt + other.lookedAt, both);
    }

    /// The test's verdict on the real project.
    void areNoneAmongAtLeast(int floor) {
        assertThat(violations).isEmpty();
        assertThat(lookedAt).as("things looked at").isGreaterThanOrEqualTo(floor);
    }
}
