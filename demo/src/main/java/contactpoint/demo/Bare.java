package contactpoint.demo;

import contactpoint.access.TokenSecret;
import contactpoint.access.Users;
import contactpoint.policy.MachineClock;
import contactpoint.postgres.LocalPostgres;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.context.ApplicationContext;

/// What benches need of the demo: a prepared database and one of its users.
public final class Bare {
    private Bare() {}

    /// Who signs in.
    public record Login(String username, String password, String pin) {
        @Override
        public String toString() {
            return "Login[redacted]";
        }
    }

    /// Makes the demo's roles and database in a server.
    public static void prepare(LocalPostgres server, Path var) {
        DemoDatabase.prepare(server, var);
    }

    /// Makes the demo's users.
    public static void enrol(ApplicationContext application, Path var) {
        new DemoPeople(var).enrol(application);
    }

    /// How Jane signs in.
    public static Login jane() {
        return login("jane");
    }

    /// How Tim signs in.
    public static Login tim() {
        return login("tim");
    }

    /// How Libby signs in.
    public static Login libby() {
        return login("libby");
    }

    /// How Grace signs in.
    public static Login grace() {
        return login("grace");
    }

    /// How Paul would sign in, who has left.
    public static Login paul() {
        return login("paul");
    }

    private static Login login(String username) {
        return DemoPeople.ALL.stream()
                .filter(person -> person.username().equals(username))
                .map(person -> new Login(person.username(), person.password(), person.pin()))
                .findFirst()
                .orElseThrow();
    }

    /// A code of a user's token that was not used yet; waits for one if it has to.
    public static String unusedCode(ApplicationContext application, Path var, String username)
            throws InterruptedException {
        return unusedCode(application, username, new DemoPeople(var).tokenOf(username));
    }

    static String unusedCode(ApplicationContext application, String username, TokenSecret token)
            throws InterruptedException {
        var clock = application.getBean(MachineClock.class);
        long last = application.getBean(Users.class).lastCodeStep(username).orElse(-1);
        while (true) {
            long now = TokenSecret.stepAt(clock.now());
            long step = Math.max(now, last + 1);
            // A code of the next half minute is taken already.
            if (step <= now + 1) {
                return token.codeAt(step);
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
    }
}
