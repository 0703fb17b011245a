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
import contactpoint.policy.Role;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/// Many practitioners who are signed in, each with four factors of their own.
final class Colleagues {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "lantern-otter-maple-bench";
    private static final String PIN = "735192";

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final String address;
    private final List<Colleague> all = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    /// Makes accounts and signs all of them in.
    ///
    /// @param number so many that none searches more often in an hour than the policy allows
    Colleagues(ApplicationContext application, int number)
            throws IOException, InterruptedException {
        address =
                "http://127.0.0.1:"
                        + application.getEnvironment().getRequiredProperty("local.server.port");
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

    /// The next one, in turn.
    Colleague next() {
        return all.get(Math.floorMod(next.getAndIncrement(), all.size()));
    }

    /// One of them at a browser.
    final class Colleague {
        private final Map<String, String> cookies = new TreeMap<>();
        private String csrf = "";

        private void signIn(String username, String code) throws IOException, InterruptedException {
            get("/sign-in");
            post("/sign-in", Map.of("username", username, "password", PASSWORD));
            get("/sign-in/security");
            var answer = post("/sign-in/security", Map.of("code", code, "pin", PIN));
            if (answer.statusCode() != 303) {
                throw new IOException("could not sign in: " + answer.statusCode());
            }
            get("/find");
        }

        /// Searches and reads the results.
        ///
        /// @return the page
        String search(Wishes.Wish wish) throws IOException, InterruptedException {
            var fields = new LinkedHashMap<String, String>();
            fields.put("reason", "working-with");
            fields.put("first", wish.given());
            fields.put("last", wish.family());
            fields.put("born-day", wish.day() == 0 ? "" : Integer.toString(wish.day()));
            fields.put("born-month", wish.month() == 0 ? "" : Integer.toString(wish.month()));
            fields.put("born-year", Integer.toString(wish.year()));
            var asked = post("/find", fields);
            var location = asked.headers().firstValue("Location");
            if (asked.statusCode() != 303 || location.isEmpty()) {
                throw new IOException("a search was answered " + asked.statusCode());
            }
            var results = get(URI.create(location.get()).getPath());
            if (results.statusCode() != 200) {
                throw new IOException("results were answered " + results.statusCode());
            }
            return results.body();
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(path, Optional.empty());
        }

        private HttpResponse<String> post(String path, Map<String, String> fields)
                throws IOException, InterruptedException {
            var form = new LinkedHashMap<>(fields);
            form.put("_csrf", csrf);
            return send(
                    path,
                    Optional.of(
                            form.entrySet().stream()
                                    .map(each ->
                                            each.getKey()
                                                    + "="
                                                    + URLEncoder.encode(
                                                            each.getValue(),
                                                            StandardCharsets.UTF_8))
                                    .collect(Collectors.joining("&"))));
        }

        private HttpResponse<String> send(String path, Optional<String> form)
                throws IOException, InterruptedException {
            var request =
                    HttpRequest.newBuilder(URI.create(address + path))
                            .timeout(Duration.ofSeconds(60));
            form.ifPresentOrElse(
                    body ->
                            request.header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(body)),
                    request::GET);
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining("; ")));
            }
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (var cookie : answer.headers().allValues("Set-Cookie")) {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                if (pair[1].isEmpty()) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            }
            var token = CSRF.matcher(answer.body());
            if (token.find()) {
                csrf = token.group(1);
            }
            return answer;
        }
    }
}
