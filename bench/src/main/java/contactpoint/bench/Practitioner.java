package contactpoint.bench;

import contactpoint.demo.Bare;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Jane at a browser: signs in, searches, opens a record.
final class Practitioner {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK =
            Pattern.compile("href=\"(/search/[A-Za-z0-9_-]+/children/[A-Za-z0-9_-]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Map<String, String> cookies = new TreeMap<>();
    private String csrf = "";

    /// What one look brought.
    ///
    /// @param searched whether the list of results came back
    /// @param opened whether the record came back
    record Look(boolean searched, boolean opened) {}

    void signIn(int port, Bare.Login login, String code) throws IOException, InterruptedException {
        cookies.clear();
        get(port, "/sign-in");
        post(port, "/sign-in", Map.of("username", login.username(), "password", login.password()));
        get(port, "/sign-in/security");
        var answer = post(port, "/sign-in/security", Map.of("code", code, "pin", login.pin()));
        if (answer.statusCode() != 303) {
            throw new IOException("could not sign in: " + answer.statusCode());
        }
    }

    boolean isSignedIn(int port) throws IOException, InterruptedException {
        return get(port, "/find").statusCode() == 200;
    }

    /// Searches for a child and opens its record.
    ///
    /// @param reason words that name this look on the audit trail
    Look look(int port, Row row, String reason) throws IOException, InterruptedException {
        get(port, "/find");
        var fields = new LinkedHashMap<String, String>();
        fields.put("reason", "other");
        fields.put("reason-details", reason);
        fields.put("first", row.given());
        fields.put("last", row.family());
        fields.put("born-day", Integer.toString(row.born().getDayOfMonth()));
        fields.put("born-month", Integer.toString(row.born().getMonthValue()));
        fields.put("born-year", Integer.toString(row.born().getYear()));
        var asked = post(port, "/find", fields);
        var location = asked.headers().firstValue("Location");
        if (asked.statusCode() != 303 || location.isEmpty()) {
            return new Look(false, false);
        }
        var results = get(port, URI.create(location.get()).getPath());
        boolean searched = results.statusCode() == 200 && results.body().contains(row.family());
        var link = LINK.matcher(results.body());
        if (!searched || !link.find()) {
            return new Look(searched, false);
        }
        var record = get(port, link.group(1));
        return new Look(
                true, record.statusCode() == 200 && record.body().contains("ContactPoint number"));
    }

    private HttpResponse<String> get(int port, String path)
            throws IOException, InterruptedException {
        return send(port, path, Optional.empty());
    }

    private HttpResponse<String> post(int port, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf);
        return send(
                port,
                path,
                Optional.of(
                        all.entrySet().stream()
                                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                                .collect(Collectors.joining("&"))));
    }

    private HttpResponse<String> send(int port, String path, Optional<String> form)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(20));
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

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
