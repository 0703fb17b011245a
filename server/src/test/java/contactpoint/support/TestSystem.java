package contactpoint.support;

import contactpoint.ContactPointApplication;
import contactpoint.access.Organisation;
import contactpoint.access.Organisations;
import contactpoint.access.TokenSecret;
import contactpoint.access.Users;
import contactpoint.audit.Actor;
import contactpoint.cli.WithoutPages;
import contactpoint.keys.Keyring;
import contactpoint.keys.Randomness;
import contactpoint.policy.LegalClock;
import contactpoint.policy.MachineClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The whole application in this JVM, on a port and a database of its own, with clocks that the
/// test moves and chance that repeats itself.
public final class TestSystem implements AutoCloseable {
    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    private final TestDatabases.Database database;
    private final MovableClock machineClock;
    private final LegalClock legalClock;
    private final SeededRandomness randomness;
    private final ConfigurableApplicationContext context;

    private TestSystem(Options options) {
        database = options.database;
        machineClock = new MovableClock(START);
        legalClock = LegalClock.standingAt(SomeUsers.TODAY);
        randomness = new SeededRandomness(options.seed);
        var properties = new LinkedHashMap<String, Object>();
        properties.put("server.port", 0);
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.main.web-application-type", options.pages ? "servlet" : "none");
        properties.put("contactpoint.database.url", database.url());
        properties.put("contactpoint.database.owner-password", database.passwords().owner());
        properties.put("contactpoint.database.app-password", database.passwords().app());
        properties.put(
                "contactpoint.database.audit-reader-password", database.passwords().auditReader());
        properties.put("contactpoint.web.secure-cookies", false);
        // Chance repeats itself only where rows are taken one after another.
        properties.put("contactpoint.feeds.lanes", 1);
        properties.put("contactpoint.help.team", "South Gloucestershire ContactPoint team");
        properties.put("contactpoint.help.telephone", "0117 496 0100");
        properties.put("contactpoint.help.hours", "Monday to Friday, 8am to 6pm");
        properties.putAll(options.properties);
        context =
                new SpringApplicationBuilder(ContactPointApplication.class)
                        .initializers(
                                starting -> register((GenericApplicationContext) starting, options))
                        .registerShutdownHook(false)
                        .run(
                                properties.entrySet().stream()
                                        .map(each -> "--" + each.getKey() + "=" + each.getValue())
                                        .toArray(String[]::new));
    }

    private void register(GenericApplicationContext starting, Options options) {
        if (!options.pages) {
            WithoutPages.in(starting, ContactPointApplication.class);
        }
        starting.registerBean(Randomness.class, () -> randomness);
        starting.registerBean(Keyring.class, () -> new Keyring(options.key, randomness));
        starting.registerBean(LegalClock.class, () -> legalClock);
        starting.registerBean(MachineClock.class, () -> new MachineClock(machineClock));
        options.beans.forEach(bean -> bean.accept(starting));
    }

    /// A system on an empty database.
    public static TestSystem start() {
        return with().start();
    }

    /// A system that is to differ from the usual one.
    public static Options with() {
        return new Options();
    }

    /// How a system is to be.
    public static final class Options {
        private TestDatabases.Database database;
        private long seed = 1;
        private boolean pages = true;
        private byte[] key = masterKey();
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final List<Consumer<GenericApplicationContext>> beans = new ArrayList<>();

        private Options() {}

        public Options database(TestDatabases.Database is) {
            database = is;
            return this;
        }

        public Options seed(long is) {
            seed = is;
            return this;
        }

        public Options key(byte[] is) {
            key = is.clone();
            return this;
        }

        /// Without a web server: what needs no page starts sooner.
        public Options withoutPages() {
            pages = false;
            return this;
        }

        public Options property(String name, Object value) {
            properties.put(name, value);
            return this;
        }

        /// Takes a bean of the test's own in the place of the application's, which must be one that
        /// the application makes only where it is missing.
        public <T> Options bean(Class<T> type, Supplier<T> is) {
            beans.add(starting -> starting.registerBean(type, is));
            return this;
        }

        public TestSystem start() {
            if (database == null) {
                database = TestDatabases.fresh();
            }
            return new TestSystem(this);
        }

        private static byte[] masterKey() {
            var key = new byte[32];
            Arrays.fill(key, (byte) 7);
            return key;
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public TestDatabases.Database database() {
        return database;
    }

    public MovableClock machineClock() {
        return machineClock;
    }

    public LegalClock legalClock() {
        return legalClock;
    }

    public SeededRandomness randomness() {
        return randomness;
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /// A browser that has no cookies yet.
    public Http http() {
        return new Http("http://127.0.0.1:" + port());
    }

    /// Makes an account for somebody at Ashgrove Park School.
    public UUID enrol(SomeUsers.Person person) {
        var school = "Ashgrove Park School";
        var organisations = bean(Organisations.class);
        var employer =
                organisations
                        .find(school)
                        .orElseGet(() ->
                                organisations.register(
                                        Actor.operator(), school, Organisation.Kind.SCHOOL));
        return bean(Users.class).enrol(Actor.operator(), person.at(employer.id()));
    }

    /// A code that somebody has not used, as their token shows it; the machine clock moves on if it
    /// has to.
    public String code(SomeUsers.Person person) {
        long last = bean(Users.class).lastCodeStep(person.username()).orElse(0);
        while (TokenSecret.stepAt(machineClock.instant()) <= last) {
            machineClock.advance(Duration.ofSeconds(30));
        }
        return person.secrets().token().codeAt(TokenSecret.stepAt(machineClock.instant()));
    }

    /// A browser in which somebody, who has an account, has signed in over both pages.
    public Http signedIn(SomeUsers.Person person) {
        var http = http();
        http.get("/sign-in");
        http.post(
                "/sign-in",
                Map.of("username", person.username(), "password", person.secrets().password()));
        http.get("/sign-in/security");
        var answer =
                http.post(
                        "/sign-in/security",
                        Map.of("code", code(person), "pin", person.secrets().pin()));
        if (answer.status() != 303) {
            throw new AssertionError("not signed in: " + answer.status() + " " + answer.text());
        }
        return http;
    }

    @Override
    public void close() {
        context.close();
    }
}
