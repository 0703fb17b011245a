package contactpoint.matching;

import contactpoint.person.Description;
import java.util.List;

/// Decides whether an incoming description means a child whom we know.
public final class Matcher {

    /// The version of the rules, kept with every decision.
    public static final String MODEL = "rules-1";

    public MatchOutcome match(Description incoming, List<Candidate> candidates) {
        return new MatchOutcome.NewPerson(new Explanation("nobody", MODEL, List.of()));
    }
}
