package contactpoint.demo;

import contactpoint.ContactPointApplication;
import contactpoint.cli.InstalledSystems;
import contactpoint.cli.Systems;
import contactpoint.keys.KeyFile;
import contactpoint.keys.SystemRandomness;
import contactpoint.policy.LegalClock;
import contactpoint.policy.MachineClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The application on the demo's own database, keys and clock.
public final class DemoSystems implements Systems {
    /// The day on which the story begins. The demo's legal clock shows it at the first start and
    /// goes on from there, so that who ended in March is still listed whenever the demo is begun;
    /// the clock of security is the real one.
    public static final LocalDate STORY_DAY = LocalDate.of(2026, 11, 24);

    /// The file that keeps when that was.
    static final String STORY_BEGAN = "story-began";

    private final Path var;
    private final Consumer<GenericApplicationContext> more;

    /// Systems under a folder.
    public DemoSystems(Path var) {
        this(var, context -> {});
    }

    /// Systems under a folder.
    ///
    /// @param more does what else is to be done to a context before it starts
    public DemoSystems(Path var, Consumer<GenericApplicationContext> more) {
        this.var = var;
        this.more = more;
    }

    @Override
    public ConfigurableApplicationContext attach() {
        return start(DemoDatabase.joinOrStart(var), InstalledSystems::attach);
    }

    @Override
    public ConfigurableApplicationContext serve(OptionalInt port) {
        return start(DemoDatabase.start(var), systems -> systems.serve(port));
    }

    /// The application with its web server, on the database of another process.
    public ConfigurableApplicationContext serveBeside(OptionalInt port) {
        return start(DemoDatabase.joinOrStart(var), systems -> systems.serve(port));
    }

    private ConfigurableApplicationContext start(
            DemoDatabase database, Function<InstalledSystems, ConfigurableApplicationContext> way) {
        try {
            var keyFile = var.resolve("secrets/master.key");
            KeyFile.createIfMissing(keyFile, new SystemRandomness());
            return way.apply(
                    new InstalledSystems(
                            ContactPointApplication.class,
                            settings(database, keyFile),
                            context -> {
                                register((GenericApplicationContext) context, database, began());
                                more.accept((GenericApplicationContext) context);
                            }));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Map<String, Object> settings(DemoDatabase database, Path keyFile) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("contactpoint.database.url", database.url());
        settings.put("contactpoint.database.owner-password", database.passwords().owner());
        settings.put("contactpoint.database.app-password", database.passwords().app());
        settings.put(
                "contactpoint.database.audit-reader-password", database.passwords().auditReader());
        settings.put("contactpoint.key-file", keyFile.toString());
        settings.put("contactpoint.feeds.drop-folder", var.resolve("drop").toString());
        // Browsers other than Chromium refuse secure cookies over plain HTTP, also from this
        // computer to itself.
        settings.put("contactpoint.web.secure-cookies", false);
        settings.put("contactpoint.help.team", "South Gloucestershire ContactPoint team");
        settings.put("contactpoint.help.telephone", "0117 496 0100");
        settings.put("contactpoint.help.hours", "Monday to Friday, 8am to 6pm");
        settings.put("contactpoint.social-care.telephone", "0117 496 0111");
        return settings;
    }

    /// When the demo was begun on this folder: the story goes on from there over every restart.
    private Instant began() {
        var file = var.resolve(STORY_BEGAN);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, MachineClock.system().now().toString());
            }
            return Instant.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void register(
            GenericApplicationContext context, DemoDatabase database, Instant began) {
        context.registerBean(LegalClock.class, () -> LegalClock.goingOnFrom(STORY_DAY, began));
        context.registerBean("demoDatabase", DemoDatabase.class, () -> database);
        // Every pool depends on the database, so that Spring closes the database last.
        context.addBeanFactoryPostProcessor(factory -> {
            for (var pool : factory.getBeanNamesForType(DataSource.class, true, false)) {
                factory.getBeanDefinition(pool).setDependsOn("demoDatabase");
            }
        });
    }
}
