package contactpoint.cli;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The application on a database that its settings name: environment variables such as
/// `CONTACTPOINT_DATABASE_URL`, or Spring Boot's other sources.
///
/// What is missing or does not answer is found before Spring starts, because there is no other way
/// to say it in one sentence.
public final class InstalledSystems implements Systems {
    /// A start that fails says so by its exception, once; the log is for a system that runs.
    private static final Map<String, Object> QUIET_START =
            Map.of(
                    "logging.level.org.springframework.boot.SpringApplication", "off",
                    "logging.level.org.springframework.boot.diagnostics", "off",
                    "logging.level.org.postgresql.util.PGPropertyUtil", "off",
                    "logging.level.org.springframework.boot.web.server.servlet.context", "error");

    /// A command does its one thing; the folder is watched by the process that serves.
    private static final Map<String, Object> WITHOUT_BACKGROUND_WORK =
            Map.of("contactpoint.feeds.drop-folder", false);

    private final Class<?> application;
    private final Map<String, Object> settings;
    private final Consumer<ConfigurableApplicationContext> prepared;

    /// @param application the class to start
    public InstalledSystems(Class<?> application) {
        this(application, Map.of());
    }

    /// @param settings by their names in the configuration; they go before all others
    public InstalledSystems(Class<?> application, Map<String, Object> settings) {
        this(application, settings, context -> {});
    }

    /// @param settings by their names in the configuration; they go before all others
    /// @param prepared does what else is to be done to a context before it starts
    public InstalledSystems(
            Class<?> application,
            Map<String, Object> settings,
            Consumer<ConfigurableApplicationContext> prepared) {
        this.application = application;
        this.settings = Map.copyOf(settings);
        this.prepared = prepared;
    }

    @Override
    public ConfigurableApplicationContext attach() {
        return start(WebApplicationType.NONE, WITHOUT_BACKGROUND_WORK);
    }

    @Override
    public ConfigurableApplicationContext serve(OptionalInt port) {
        return start(
                WebApplicationType.SERVLET,
                port.isPresent() ? Map.of("server.port", port.getAsInt()) : Map.of());
    }

    private ConfigurableApplicationContext start(
            WebApplicationType type, Map<String, Object> options) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(type);
        spring.setDefaultProperties(QUIET_START);
        spring.setLogStartupInfo(false);
        spring.addInitializers(context -> prepare(context, type, options));
        return spring.run();
    }

    private void prepare(
            ConfigurableApplicationContext context,
            WebApplicationType type,
            Map<String, Object> options) {
        var serves = type == WebApplicationType.SERVLET;
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("given", settings));
        sources.addFirst(new MapPropertySource("options", options));
        sources.addFirst(
                new MapPropertySource(
                        "prerequisites", Prerequisites.require(context.getEnvironment(), serves)));
        if (!serves) {
            WithoutPages.in(context, application);
        }
        prepared.accept(context);
    }
}
