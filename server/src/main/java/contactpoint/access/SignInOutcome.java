package contactpoint.access;

import java.time.Duration;
import java.util.List;

/// How a sign-in ends.
public sealed interface SignInOutcome {
    /// All four factors are right and the account is valid now.
    ///
    /// @param session the value for the cookie
    record SignedIn(String session) implements SignInOutcome {}

    /// At least one factor is wrong. Nobody is told which.
    record Wrong() implements SignInOutcome {}

    /// Nothing was looked at: too many people sign in at once. The attempt goes on.
    record Wait(Duration duration) implements SignInOutcome {}

    /// All four factors are right, but the account is not valid now.
    record NotValidNow(List<Obstacle> obstacles) implements SignInOutcome {}

    /// There is no such attempt any more.
    record StartAgain() implements SignInOutcome {}
}
