package contactpoint.access;

import java.time.Duration;

/// What follows the first page of a sign-in: user name and password.
public sealed interface SignInStart {
    /// The second page, whether they were right or not.
    ///
    /// @param attempt the value for the cookie
    record Begun(String attempt) implements SignInStart {}

    /// Nothing was looked at: there were too many tries, or too many people sign in at once.
    record Wait(Duration duration) implements SignInStart {}
}
