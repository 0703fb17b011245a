package contactpoint.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A browser without eyes: keeps cookies, follows nothing by itself, and sends forms with the token
/// of the page that it looked at last.
public final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final Map<String, String> cookies = new TreeMap<>();
    private String csrf = "";

    /// @param base scheme, host and port
    public Http(String base) {
        this.base = base;
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    public Answer send(String method, String path) {
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /// Sends a form. The token of the last page goes with it, unless the fields hold one.
    public Answer post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", csrf);
        var body =
                all.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return post(path, body);
    }

    /// Sends the body of a form as it is.
    public Answer post(String path, String body) {
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Looks at where an answer sends the reader.
    public Answer follow(Answer answer) {
        return get(answer.location().orElseThrow());
    }

    /// The cookies it holds now, by name.
    public Map<String, String> cookies() {
        return cookies;
    }

    private Answer send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var answer = new Answer(response);
            answer.headers("Set-Cookie").forEach(this::keep);
            answer.findCsrf().ifPresent(token -> csrf = token);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.substring(0, (setCookie + ";").indexOf(';'));
        var name = pair.substring(0, pair.indexOf('='));
        var value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// What came back.
    public static final class Answer {
        private final HttpResponse<byte[]> response;

        private Answer(HttpResponse<byte[]> response) {
            this.response = response;
        }

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public List<String> headers(String name) {
            return response.headers().allValues(name);
        }

        public Map<String, List<String>> headers() {
            return response.headers().map();
        }

        /// Where it sends the reader, as a path.
        public Optional<String> location() {
            return header("Location")
                    .map(URI::create)
                    .map(uri ->
                            uri.getRawQuery() == null
                                    ? uri.getRawPath()
                                    : uri.getRawPath() + "?" + uri.getRawQuery());
        }

        public Document document() {
            return Jsoup.parse(body());
        }

        public String title() {
            return document().title();
        }

        /// The text of the one main heading.
        public String heading() {
            var headings = document().select("h1");
            if (headings.size() != 1) {
                throw new AssertionError(headings.size() + " main headings");
            }
            return headings.first().text();
        }

        /// The lines of the error summary.
        public List<String> errors() {
            return document().select(".govuk-error-summary__list li").eachText();
        }

        /// The text of the page's own part, without header and footer.
        public String text() {
            return document().select("main").text();
        }

        /// An element that must be there.
        public Element element(String css) {
            var found = document().selectFirst(css);
            if (found == null) {
                throw new AssertionError("no " + css);
            }
            return found;
        }

        private Optional<String> findCsrf() {
            return header("Content-Type").orElse("").startsWith("text/html")
                    ? Optional.ofNullable(document().selectFirst("input[name=_csrf]"))
                            .map(input -> input.attr("value"))
                    : Optional.empty();
        }
    }
}
