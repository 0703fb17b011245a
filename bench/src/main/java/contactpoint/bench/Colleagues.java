package contactpoint.bench;

import contactpoint.access.Eligibility;
import contactpoint.access.NewAccount;
import contactpoint.access.Organisation;
import contactpoint.access.Organisations;
import contactpoint.access.Secrets;
import contactpoint.access.TokenSecret;
import contactpoint.access.Users;
import contactpoint.audit.Actor;
import contactpoint.keys.Randomness;
import contactpoint.policy.LegalClock;
import contactpoint.policy.MachineClock;
import contactpoint.policy.Policy;
import contactpoint.policy.Role;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// Many practitioners who are signed in, each with four factors of their own.
final class Colleagues {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int TIMEOUT = 60_000;
    private static final String PASSWORD = "lantern-otter-maple-bench";
    private static final String PIN = "735192";

    private final String address;
    private final List<Colleague> all = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger searched = new AtomicInteger();
    private final int allowed;

    /// Makes accounts and signs all of them in.
    Colleagues(ApplicationContext application, int number) throws IOException {
        // One connection for each who asks at the same time; the JDK keeps five.
        System.setProperty("http.maxConnections", "64");
        address =
                "http://127.0.0.1:"
                        + application.getEnvironment().getRequiredProperty("local.server.port");
        // They take turns, and one may be a few searches ahead of another.
        allowed = number * (application.getBean(Policy.class).search().mostInAnHour() - 5);
        var clock = application.getBean(MachineClock.class);
        var employer =
                application
                        .getBean(Organisations.class)
                        .find("Bench")
                        .orElseGet(() ->
                                application
                                        .getBean(Organisations.class)
                                        .register(
                                                Actor.operator(),
                                                "Bench",
                                                Organisation.Kind.COUNCIL));
        var run = Long.toString(clock.now().toEpochMilli(), Character.MAX_RADIX);
        var today = application.getBean(LegalClock.class).today();
        for (int i = 0; i < number; i++) {
            var username = "b" + run + "-" + i;
            var token = TokenSecret.draw(application.getBean(Randomness.class));
            application
                    .getBean(Users.class)
                    .enrol(
                            Actor.operator(),
                            new NewAccount(
                                    username,
                                    "Bench Colleague",
                                    "Social worker",
                                    Role.PRACTITIONER,
                                    employer.id(),
                                    new Eligibility(
                                            new Eligibility.Employment(today.minusYears(1), null),
                                            new Eligibility.Vetting(
                                                    "enhanced CRB",
                                                    today.minusYears(1),
                                                    today.plusYears(1)),
                                            new Eligibility.Training(
                                                    "ContactPoint, version 1",
                                                    today.minusYears(1),
                                                    today.plusYears(1))),
                                    new Secrets(PASSWORD, PIN, token)));
            var colleague = new Colleague();
            colleague.signIn(username, token.codeAt(TokenSecret.stepAt(clock.now())));
            all.add(colleague);
        }
    }

    /// What came back. The JDK's older client: on two cores that the server shares, the newer one
    /// takes more of each search than the server's own connection.
    record Answer(int status, @Nullable String location, String body) {}

    /// How often all of them together may search in an hour.
    int allowed() {
        return allowed;
    }

    /// How often they still may, if no hour has passed.
    int left() {
        return allowed - searched.get();
    }

    /// The next one, in turn.
    Colleague next() {
        return all.get(Math.floorMod(next.getAndIncrement(), all.size()));
    }

    /// One of them at a browser.
    final class Colleague {
        private final Map<String, String> cookies = new TreeMap<>();
        private String csrf = "";

        private void signIn(String username, String code) throws IOException {
            get("/sign-in");
            post("/sign-in", Map.of("username", username, "password", PASSWORD));
            get("/sign-in/security");
            var answer = post("/sign-in/security", Map.of("code", code, "pin", PIN));
            if (answer.status() != 303) {
                throw new IOException("could not sign in: " + answer.status());
            }
            get("/find");
        }

        /// Searches and reads the results.
        ///
        /// @return the page
        String search(Wishes.Wish wish) throws IOException {
            searched.incrementAndGet();
            var fields = new LinkedHashMap<String, String>();
            fields.put("reason", "working-with");
            fields.put("first", wish.given());
            fields.put("last", wish.family());
            fields.put("born-day", wish.day() == 0 ? "" : Integer.toString(wish.day()));
            fields.put("born-month", wish.month() == 0 ? "" : Integer.toString(wish.month()));
            fields.put("born-year", Integer.toString(wish.year()));
            var asked = post("/find", fields);
            if (asked.status() != 303 || asked.location() == null) {
                throw new IOException("a search was answered " + asked.status());
            }
            var results = get(URI.create(asked.location()).getPath());
            if (results.status() != 200) {
                throw new IOException("results were answered " + results.status());
            }
            return results.body();
        }

        Answer get(String path) throws IOException {
            return send(path, null);
        }

        private Answer post(String path, Map<String, String> fields) throws IOException {
            var form = new LinkedHashMap<>(fields);
            form.put("_csrf", csrf);
            return send(
                    path,
                    form.entrySet().stream()
                            .map(each ->
                                    each.getKey()
                                            + "="
                                            + URLEncoder.encode(
                                                    each.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&")));
        }

        private Answer send(String path, @Nullable String form) throws IOException {
            var connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(TIMEOUT);
            connection.setReadTimeout(TIMEOUT);
            if (!cookies.isEmpty()) {
                connection.setRequestProperty(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining("; ")));
            }
            if (form != null) {
                connection.setDoOutput(true);
                connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
                try (var out = connection.getOutputStream()) {
                    out.write(form.getBytes(StandardCharsets.UTF_8));
                }
            }
            var status = connection.getResponseCode();
            var body = body(connection, status);
            connection.getHeaderFields().getOrDefault("Set-Cookie", List.of()).forEach(this::keep);
            var token = CSRF.matcher(body);
            if (token.find()) {
                csrf = token.group(1);
            }
            return new Answer(status, connection.getHeaderField("Location"), body);
        }

        private static String body(HttpURLConnection connection, int status) throws IOException {
            try (var in =
                    status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        private void keep(String cookie) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
    }
}
