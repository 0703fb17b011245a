package contactpoint;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Wiring only.
@SpringBootApplication
public class ContactPointApplication {
    /// Starts the application.
    public static void main(String[] args) {
        SpringApplication.run(ContactPointApplication.class, args);
    }
}
