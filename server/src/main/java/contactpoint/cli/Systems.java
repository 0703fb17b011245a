package contactpoint.cli;

import java.util.OptionalInt;
import org.springframework.context.ConfigurableApplicationContext;

/// The application as commands obtain it. An installed one finds its database by its settings
/// ([InstalledSystems]); the demo brings its own.
public interface Systems {
    /// The application without a web server, for a command that does one thing. The command closes
    /// it.
    ///
    /// @throws CommandRefused if it cannot be had
    ConfigurableApplicationContext attach();

    /// The application with its web server. Whoever called closes it, or the JVM's end does.
    ///
    /// @param port to listen on, 0 for any that is free, or none for the one of the settings
    /// @throws CommandRefused if it cannot be had
    ConfigurableApplicationContext serve(OptionalInt port);
}
