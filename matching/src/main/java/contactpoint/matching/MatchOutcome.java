package contactpoint.matching;

import java.util.List;
import java.util.UUID;

/// Whether an incoming description means a child whom we know.
public sealed interface MatchOutcome {

    /// It means this child.
    record Same(UUID child, Explanation why) implements MatchOutcome {}

    /// A person has to look: it is held unattached, near these children, in order of their ids.
    record Unsure(List<UUID> near, Explanation why) implements MatchOutcome {
        public Unsure {
            near = List.copyOf(near);
        }
    }

    /// It means nobody among the candidates.
    record NewPerson(Explanation why) implements MatchOutcome {}

    Explanation why();
}
