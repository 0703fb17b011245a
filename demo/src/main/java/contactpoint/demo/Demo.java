package contactpoint.demo;

import contactpoint.cli.Commands;
import java.nio.file.Path;

/// Starts the demo, and the commands that work on the demo's database.
public final class Demo {
    private Demo() {}

    /// Runs a command.
    public static void main(String[] args) {
        var var = Path.of(System.getProperty("contactpoint.var", "var")).toAbsolutePath();
        var systems = new DemoSystems(var);
        System.exit(
                new Commands(systems)
                        .with(new DemoCommand(systems, new DemoPeople(var), var))
                        .with(new GenerateCommand())
                        .run(args));
    }
}
