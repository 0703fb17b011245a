package contactpoint.reference;

import contactpoint.audit.Actor;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests of what is loaded: one system for all tests of a class, empty before each.
abstract class OnLoadingSystem {
    static final Actor OPERATOR = Actor.operator();

    static LoadingSystem system;

    @TempDir Path folder;

    @BeforeAll
    static void start(@TempDir Path keys) {
        system = LoadingSystem.start(keys);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @BeforeEach
    void empty() {
        system.empty();
    }
}
