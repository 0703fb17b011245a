package contactpoint.bench;

import contactpoint.audit.Actor;
import contactpoint.demo.Bare;
import contactpoint.demo.DemoSystems;
import contactpoint.demo.england.England;
import contactpoint.demo.england.Settings;
import contactpoint.feeds.FirstLoad;
import contactpoint.postgres.LocalPostgres;
import contactpoint.reference.RegisterLoads;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// A database with so many made-up children, kept under its folder from one bench to the next.
final class Country implements AutoCloseable {
    static final String DATABASE = "contactpoint";

    /// The file that says that the folder's database was filled whole.
    private static final String FILLED = "filled";

    private final Path folder;
    private final long children;
    private final LocalPostgres postgres;

    /// Whoever ends a bench ends its database too.
    private final Thread whenEnded;

    private Country(Path folder, long children, LocalPostgres postgres) {
        this.folder = folder;
        this.children = children;
        this.postgres = postgres;
        whenEnded = Thread.ofPlatform().unstarted(postgres::close);
        Runtime.getRuntime().addShutdownHook(whenEnded);
    }

    /// Starts the database server of a country, which may still be empty.
    ///
    /// @param fresh whether to forget what is there
    static Country open(Path var, long children, boolean fresh) throws IOException {
        var folder = var.resolve("bench-england-" + children);
        if (fresh || !Files.exists(folder.resolve(FILLED))) {
            Files.deleteIfExists(folder.resolve(FILLED));
            LocalPostgres.erase(folder);
        }
        Files.createDirectories(folder);
        var postgres =
                LocalPostgres.start(
                        new LocalPostgres.Settings(
                                folder, LocalPostgres.userCache(), OptionalInt.empty(), true));
        postgres.requireDurable();
        Bare.prepare(postgres, folder);
        return new Country(folder, children, postgres);
    }

    long children() {
        return children;
    }

    boolean isFilled() {
        return Files.exists(folder.resolve(FILLED));
    }

    LocalPostgres postgres() {
        return postgres;
    }

    /// A connection of the administrator.
    Connection connect() throws SQLException {
        return postgres.connect(DATABASE);
    }

    /// The application without pages.
    ConfigurableApplicationContext attach() {
        return new DemoSystems(folder).attach();
    }

    /// The application without pages.
    ///
    /// @param lanes rows of one delivery that are taken side by side
    /// @param more what else is to be in it
    ConfigurableApplicationContext attach(int lanes, Consumer<GenericApplicationContext> more) {
        return new DemoSystems(
                        folder,
                        context -> {
                            context.getEnvironment()
                                    .getPropertySources()
                                    .addFirst(
                                            new MapPropertySource(
                                                    "lanes",
                                                    Map.of("contactpoint.feeds.lanes", lanes)));
                            more.accept(context);
                        })
                .attach();
    }

    /// The application with its web server, on a port of its own.
    ///
    /// @param more what else is to be in it
    ConfigurableApplicationContext serve(Consumer<GenericApplicationContext> more) {
        return new DemoSystems(folder, more).serveBeside(OptionalInt.of(0));
    }

    Path folder() {
        return folder;
    }

    /// Fills the country if it is empty, without saying much.
    void ensureFilled(PrintWriter out) throws IOException, SQLException {
        if (!isFilled()) {
            out.printf("Filling in %,d made-up children first.%n", children);
            out.flush();
            try (var application = attach()) {
                fill(application, Set.of(), 1);
            }
        }
    }

    /// What filling took.
    ///
    /// @param copied seconds for making, reading and copying the rows
    /// @param indexed seconds for building indexes and checking references
    /// @param built indexes and references as they were before
    record Filled(FirstLoad.Loaded loaded, double copied, double indexed, Set<String> built) {
        Filled {
            built = Set.copyOf(built);
        }
    }

    /// Fills the country.
    ///
    /// @param sources whose rows to take; all if empty
    Filled fill(ApplicationContext application, Set<String> sources, long seed)
            throws IOException, SQLException {
        var registers = folder.resolve("registers");
        var settings = new Settings(children, seed, DemoSystems.STORY_DAY, null);
        try (var owner = connect()) {
            var built = LoadChecks.built(owner);
            long began = System.nanoTime();
            var loading = application.getBean(FirstLoad.class).begin(owner);
            var once = new Registers(application, registers);
            England.writeRegisters(settings, registers);
            England.make(
                    settings,
                    0,
                    Runtime.getRuntime().availableProcessors(),
                    part -> {
                        once.load();
                        loading.add(
                                files(part, sources), (source, key) -> child(part, source, key));
                    });
            long copied = System.nanoTime();
            var loaded = loading.finish(owner);
            try (var statement = owner.createStatement()) {
                statement.execute("VACUUM (ANALYZE)");
            }
            long indexed = System.nanoTime();
            Files.writeString(folder.resolve(FILLED), Long.toString(children));
            return new Filled(loaded, (copied - began) / 1e9, (indexed - copied) / 1e9, built);
        }
    }

    private static @Nullable String child(England.Part part, String source, String key) {
        var truth = part.truth().get(source + " " + key);
        return truth == null ? null : truth.child();
    }

    private static Map<String, byte[]> files(England.Part part, Set<String> sources) {
        return sources.isEmpty()
                ? part.files()
                : part.files().entrySet().stream()
                        .filter(file -> sources.contains(file.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The registers, loaded before the first children.
    private static final class Registers {
        private final ApplicationContext application;
        private final Path folder;
        private boolean loaded;

        Registers(ApplicationContext application, Path folder) {
            this.application = application;
            this.folder = folder;
        }

        synchronized void load() {
            if (!loaded) {
                var loads = application.getBean(RegisterLoads.class);
                var operator = Actor.operator();
                loads.loadOds(operator, folder.resolve("practices.csv")).requireWhole();
                loads.loadGias(operator, folder.resolve("schools.csv")).requireWhole();
                loads.loadPostcodes(operator, folder.resolve("postcodes.csv")).requireWhole();
                loaded = true;
            }
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(whenEnded);
        } catch (IllegalStateException e) {
            // It runs already.
        }
        postgres.close();
    }
}
