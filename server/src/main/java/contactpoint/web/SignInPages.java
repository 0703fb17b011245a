package contactpoint.web;

import contactpoint.access.Obstacle;
import contactpoint.access.Sessions;
import contactpoint.access.SignIn;
import contactpoint.access.SignInOutcome;
import contactpoint.access.SignInStart;
import contactpoint.policy.Policy;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Signing in and out.
@Controller
final class SignInPages {
    private static final String WRONG = "User name, password, PIN or security code is not right";

    private final SignIn signIn;
    private final Sessions sessions;
    private final Policy policy;
    private final Cookies cookies;
    private final Templates templates;

    SignInPages(
            SignIn signIn, Sessions sessions, Policy policy, Cookies cookies, Templates templates) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.policy = policy;
        this.cookies = cookies;
        this.templates = templates;
    }

    @GetMapping("/sign-in")
    View first(Shell shell) {
        return Page.of(templates.signinFirst(shell, "", FormErrors.none()));
    }

    @PostMapping("/sign-in")
    View begin(
            Shell shell,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response) {
        var errors =
                FormErrors.none()
                        .require(!username.isBlank(), "username", "Enter your user name")
                        .require(!password.isEmpty(), "password", "Enter your password");
        if (!errors.isEmpty()) {
            return Page.ofErrors(templates.signinFirst(shell, username, errors));
        }
        return switch (signIn.begin(username, password)) {
            case SignInStart.Begun(var attempt) -> {
                cookies.setAttempt(response, attempt);
                yield new SeeOther("/sign-in/security");
            }
            case SignInStart.Wait(var duration) -> wait(shell, duration, response);
        };
    }

    @GetMapping("/sign-in/security")
    View second(Shell shell, HttpServletRequest request) {
        return cookies.findAttempt(request).isEmpty()
                ? new SeeOther("/sign-in")
                : Page.of(templates.signinSecurity(shell, FormErrors.none()));
    }

    @PostMapping("/sign-in/security")
    View finish(
            Shell shell,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String pin,
            HttpServletRequest request,
            HttpServletResponse response) {
        var digits = code.replaceAll("[\\s-]", "");
        var errors =
                FormErrors.none()
                        .require(
                                digits.matches("[0-9]{6}"),
                                "code",
                                "Enter the 6-digit code from your security token")
                        .require(pin.matches("[0-9]{6}"), "pin", "Enter all 6 digits of your PIN");
        if (!errors.isEmpty()) {
            return Page.ofErrors(templates.signinSecurity(shell, errors));
        }
        var attempt = cookies.findAttempt(request).orElse("");
        return switch (signIn.finish(attempt, pin, digits)) {
            case SignInOutcome.SignedIn(var session) -> {
                cookies.setSession(response, session);
                cookies.clearAttempt(response);
                yield new SeeOther("/");
            }
            case SignInOutcome.Wrong() -> again(shell, WRONG);
            case SignInOutcome.Wait(var duration) -> wait(shell, duration, response);
            case SignInOutcome.NotValidNow(var obstacles) ->
                    new Page(403, templates.signinNotValid(shell, words(obstacles)));
            case SignInOutcome.StartAgain() ->
                    again(
                            shell,
                            "Sign in within "
                                    + policy.signIn().attemptMinutes()
                                    + " minutes of entering your user name. Start again");
        };
    }

    @GetMapping("/sign-in/help")
    View help(Shell shell) {
        return Page.of(templates.signinHelp(shell));
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        cookies.findSession(request).ifPresent(sessions::end);
        cookies.clearSession(response);
        return new SeeOther("/signed-out");
    }

    @GetMapping("/signed-out")
    View signedOut(Shell shell) {
        return Page.of(templates.signinSignedOut(shell));
    }

    @GetMapping("/session-ended")
    View sessionEnded(Shell shell) {
        var limits = policy.sessions();
        return Page.of(
                templates.signinSessionEnded(shell, limits.idleMinutes(), limits.longestHours()));
    }

    private Page again(Shell shell, String words) {
        var errors = FormErrors.none().and("username", words);
        return Page.ofErrors(templates.signinFirst(shell, "", errors));
    }

    private Page wait(Shell shell, Duration duration, HttpServletResponse response) {
        long seconds = Math.max(1, duration.plusMillis(999).toSeconds());
        response.setHeader("Retry-After", Long.toString(seconds));
        return new Page(429, templates.signinWait(shell, words(seconds)));
    }

    private static String words(long seconds) {
        if (seconds <= 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        return (seconds + 59) / 60 + " minutes";
    }

    private static List<String> words(List<Obstacle> obstacles) {
        return obstacles.stream().map(SignInPages::words).toList();
    }

    private static String words(Obstacle obstacle) {
        return switch (obstacle) {
            case CLOSED -> "your account is closed";
            case SUSPENDED -> "your account is suspended";
            case NOT_YET_EMPLOYED -> "our records say that your job has not started";
            case NO_LONGER_EMPLOYED -> "our records say that your job has ended";
            case NOT_VETTED -> "we have no security check for you that is in date";
            case NOT_TRAINED -> "we have no ContactPoint training for you that is in date";
        };
    }
}
