package contactpoint;

import contactpoint.cli.Commands;
import contactpoint.cli.InstalledSystems;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Wiring only.
@SpringBootApplication
public class ContactPointApplication {
    /// Runs a command of the installed application.
    public static void main(String[] args) {
        System.exit(new Commands(new InstalledSystems(ContactPointApplication.class)).run(args));
    }
}
