package contactpoint.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// A tree of files that a guard looks at: this project, or a fixture laid out like it.
record Project(Path root) {
    private static final Set<String> MADE_BY_BUILDS =
            Set.of("target", "var", ".git", ".idea", ".vscode", "node_modules", ".jqwik-database");

    /// Planted violations; the guards' own tests point at them one by one.
    private static final Path FIXTURES = Path.of("server/src/test/resources/guards");

    /// The project that this test belongs to.
    static Project here() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("matching/pom.xml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("run the tests inside the project");
            }
        }
        return new Project(folder);
    }

    /// The files planted for one guard.
    static Project fixture(String guard) {
        return new Project(here().root.resolve(FIXTURES).resolve(guard));
    }

    /// The Java sources that ship, of every module.
    List<JavaSource> shipped() {
        return JavaSources.parse(this, files(f -> isJava(f) && contains(f, "src/main/java")));
    }

    /// The Java sources of every module's tests.
    List<JavaSource> tests() {
        return JavaSources.parse(this, files(f -> isJava(f) && contains(f, "src/test/java")));
    }

    List<Path> templates() {
        return files(f -> f.toString().endsWith(".jte") && contains(f, "src/main/jte"));
    }

    List<Path> migrations() {
        return files(f -> f.toString().endsWith(".sql") && contains(f, "db/migration"));
    }

    /// Every file that belongs to the project (not what builds make, not the guards' fixtures), by
    /// path.
    List<Path> files(Predicate<Path> wanted) {
        var found = new ArrayList<Path>();
        var visitor =
                new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
                        boolean skip =
                                MADE_BY_BUILDS.contains(name(folder))
                                        || folder.equals(root.resolve(FIXTURES));
                        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                        boolean ours = is.isRegularFile() && !MADE_BY_BUILDS.contains(name(file));
                        if (ours && wanted.test(file)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                };
        try {
            Files.walkFileTree(root, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    /// A file's path as messages show it.
    String shown(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }

    private boolean contains(Path file, String folder) {
        return ("/" + shown(file)).contains("/" + folder + "/");
    }
}
