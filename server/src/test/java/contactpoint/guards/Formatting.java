package contactpoint.guards;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// Java looks as google-java-format makes it look, in its AOSP style. The formatter is asked in a
/// JVM of its own, since it needs the compiler's inside opened; Spotless asks the same version in
/// the `verify` phase.
final class Formatting {
    private static final List<String> INSIDE =
            List.of("api", "code", "file", "parser", "tree", "util");

    private Formatting() {}

    static Findings of(Project project, List<Path> files) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        INSIDE.forEach(p ->
                command.add(
                        "--add-exports=jdk.compiler/com.sun.tools.javac." + p + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", classPath(), "com.google.googlejavaformat.java.Main"));
        command.addAll(
                List.of(
                        "--aosp",
                        "--dry-run",
                        "--skip-sorting-imports",
                        "--skip-reflowing-long-strings"));
        files.forEach(f -> command.add(f.toString()));
        return Findings.of(
                files.size(),
                run(command)
                        .lines()
                        .map(line -> project.shown(Path.of(line)) + " is not formatted")
                        .toList());
    }

    /// Surefire starts the tests from a jar that only points at the class path.
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String run(List<String> command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("the formatter did not run");
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What is missing for the build to refuse unformatted code.
    static List<String> notBoundIn(String pom) {
        var missing = new ArrayList<String>();
        var spotless = "/project/build/plugins/plugin[artifactId='spotless-maven-plugin']";
        if (!holds(pom, spotless + "/executions/execution[phase='verify']/goals[goal='check']")) {
            missing.add("spotless does not check in verify");
        }
        if (holds(pom, spotless + "//skip[.='true']")
                || holds(pom, "//*[name()='spotless.check.skip']")) {
            missing.add("spotless is skipped");
        }
        if (!holds(pom, spotless + "/configuration/java/googleJavaFormat[style='AOSP']")) {
            missing.add("style is not AOSP");
        }
        return missing;
    }

    private static boolean holds(String pom, String path) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            Document document =
                    factory.newDocumentBuilder().parse(new InputSource(new StringReader(pom)));
            return (Boolean)
                    XPathFactory.newInstance()
                            .newXPath()
                            .evaluate(
                                    "boolean(" + path + ")",
                                    document,
                                    javax.xml.xpath.XPathConstants.BOOLEAN);
        } catch (Exception e) {
            throw new IllegalStateException("cannot read the pom", e);
        }
    }
}
