package contactpoint.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// Compiled classes, as far as the server's tests have them: everything but `demo` and `bench`,
/// which stand above the server and are read as sources.
final class Compiled {
    private static final String TEMPLATES = "gg.jte.generated";

    private Compiled() {}

    /// What ships, templates included. Read once.
    static JavaClasses shipped() {
        return Shipped.CLASSES;
    }

    /// Classes of the tests that break a rule on purpose.
    static JavaClasses fixture(String name) {
        return new ClassFileImporter().importPackages("contactpoint_fixtures." + name);
    }

    private static final class Shipped {
        private static final JavaClasses CLASSES =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("contactpoint", TEMPLATES);
    }
}
