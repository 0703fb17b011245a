package contactpoint.twoworlds;

import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/// Asks both worlds the same, at random, as somebody who is signed in but stores no reason, and as
/// somebody who holds handles that are another's; and compares every byte.
final class Driver {
    /// The only header that is neither compared nor registered: the clock of the web server.
    private static final String CLOCK = "date";

    private final Random random;
    private final List<String> numbers;
    private final String foreign;
    private final List<Step> steps = new ArrayList<>();

    /// A request that both worlds get.
    private record Step(String words, Function<Http, Http.Answer> ask) {}

    /// @param foreign the path of a record that another user has opened, the same in both worlds
    Driver(long seed, List<String> numbers, String foreign) {
        this.random = new Random(seed);
        this.numbers = numbers;
        this.foreign = foreign;
    }

    /// Sends requests until an answer differs.
    ///
    /// @return what differed; empty if nothing did
    Optional<String> run(Worlds worlds, int requests) {
        var one = worlds.one().signedIn(SomeUsers.jane());
        var other = worlds.other().signedIn(SomeUsers.jane());
        for (int i = 0; i < requests; i++) {
            var step = next();
            steps.add(step);
            if (step.words().equals("sign in anew")) {
                one = worlds.one().signedIn(SomeUsers.jane());
                other = worlds.other().signedIn(SomeUsers.jane());
                continue;
            }
            var difference = difference(step.ask().apply(one), step.ask().apply(other));
            if (difference.isPresent()) {
                return Optional.of(step.words() + ": " + difference.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> difference(Http.Answer one, Http.Answer other) {
        if (one.status() != other.status()) {
            return Optional.of("status " + one.status() + ", " + other.status());
        }
        if (!headers(one).equals(headers(other))) {
            return Optional.of("headers");
        }
        return Arrays.equals(one.bytes(), other.bytes()) ? Optional.empty() : Optional.of("bytes");
    }

    private static Map<String, List<String>> headers(Http.Answer answer) {
        var headers = new LinkedHashMap<>(answer.headers());
        headers.remove(CLOCK);
        return headers;
    }

    private Step next() {
        return switch (random.nextInt(28)) {
            case 0, 1 -> get(pick("/", "/find", "/find/number", "/sources", "/sign-in"));
            case 2 -> get(pick("/accessibility", "/how-information-is-used", "/session-ended"));
            case 3 ->
                    get(
                            "/"
                                    + pick("children", "child", "search", "api", "records")
                                    + "/"
                                    + number());
            case 4, 5 -> get(foreign);
            case 6 -> get(foreign + "/contact");
            case 7, 8 ->
                    post(
                            foreign + "/contact",
                            Map.of("answer", pick("agreed", "not-possible", "x")));
            case 9 -> get(foreign.substring(0, foreign.indexOf("/children")));
            case 10 -> get(foreign.substring(0, foreign.indexOf("/children")) + "/change");
            case 11 -> get("/search/" + madeUp() + "/children/" + madeUp());
            case 12 -> get(foreign.replaceFirst("children/.*", "children/" + madeUp()));
            case 13, 14 -> post("/find/number", Map.of("number", number()));
            case 15, 16 -> post("/find", withoutReason());
            case 17 -> post("/find", withoutEnough());
            case 18, 19 ->
                    get(
                            pick(
                                    "/my/involvements",
                                    "/my/involvements?show=ended",
                                    "/my/involvements?after=" + madeUp(),
                                    "/my/involvements/" + madeUp() + "/open",
                                    "/my/involvements/ended"));
            case 20 -> get(pick("/account", "/account/contact", "/account/contact/done"));
            case 21, 22 ->
                    get(
                            foreign
                                    + pick(
                                            "/start",
                                            "/start/from",
                                            "/start/lead",
                                            "/start/check",
                                            "/start/done",
                                            "/end",
                                            "/end/ended",
                                            "/end/check",
                                            "/me",
                                            "/confirm",
                                            "/lead",
                                            "/lead/done"));
            case 23, 24 ->
                    post(
                            foreign
                                    + pick(
                                            "/start/from",
                                            "/start/check",
                                            "/end/hand-over",
                                            "/end/check",
                                            "/me",
                                            "/confirm",
                                            "/lead"),
                            Map.of(
                                    "when",
                                    "today",
                                    "hand-over",
                                    "nobody",
                                    "take",
                                    "yes",
                                    "me",
                                    "yes"));
            case 25 ->
                    post(
                            "/my/involvements"
                                    + pick("", "/confirm", "/end", "/" + madeUp() + "/open"),
                            Map.of("entry", madeUp(), "act", "end", "when", "today"));
            case 26 -> new Step("HEAD " + foreign, http -> http.send("HEAD", foreign));
            default -> new Step("sign in anew", http -> http.get("/"));
        };
    }

    private static Step get(String path) {
        return new Step("GET " + path, http -> http.get(path));
    }

    private static Step post(String path, Map<String, String> fields) {
        return new Step(
                "POST " + path,
                http -> {
                    http.get("/find");
                    return http.post(path, fields);
                });
    }

    private Map<String, String> withoutReason() {
        var fields = names();
        fields.put("reason", pick("", "made-up"));
        fields.put("born-year", pick("2011", "2016"));
        return fields;
    }

    private Map<String, String> withoutEnough() {
        var fields = names();
        fields.put("reason", "working-with");
        fields.put(pick("age", "postcode", "born-day"), pick("x", "99", "BS1"));
        fields.remove(pick("first", "last", "none"));
        fields.put("postcode", "not a postcode");
        return fields;
    }

    private Map<String, String> names() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("first", pick("Kelly", "Tomasz", "Nobody"));
        fields.put("last", pick("Marsden", "Wiśniewski-Clarke", "Nobody"));
        return fields;
    }

    private String number() {
        return random.nextInt(4) == 0 ? "7K3M9QXR" : numbers.get(random.nextInt(numbers.size()));
    }

    private String madeUp() {
        var text = new StringBuilder();
        for (int i = 0; i < 22; i++) {
            text.append(
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                            .charAt(random.nextInt(64)));
        }
        return text.toString();
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
