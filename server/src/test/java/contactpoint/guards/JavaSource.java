package contactpoint.guards;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the guards need to know of one Java file, as the compiler's own parser reads it.
///
/// @param file the path as messages show it
/// @param text the whole file
/// @param named every name that holds a dot, as written: `Instant.now`, `contactpoint.index.Child`
record JavaSource(
        String file,
        String text,
        String packageName,
        List<Annotated> packageAnnotations,
        List<Import> imports,
        List<Type> types,
        List<Method> methods,
        List<Literal> literals,
        List<Call> calls,
        Set<String> named) {

    /// An import, as written; `name` ends in `*` for a wildcard.
    record Import(String name, boolean isStatic, boolean isModule) {
        boolean isWildcard() {
            return name.endsWith(".*");
        }

        String lastWord() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /// An annotation by its simple name, with its arguments: strings without their quotes.
    record Annotated(String name, Map<String, List<String>> arguments) {}

    /// A class, interface, record, enum or annotation, also when nested.
    record Type(
            String name,
            boolean isPublic,
            boolean isRecord,
            List<Annotated> annotations,
            List<Component> components) {
        boolean isTopLevel() {
            return name.indexOf('.') < 0;
        }

        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /// @param type as written, such as `List<PersonName>`
    record Component(String name, String type, List<Annotated> annotations) {}

    record Method(String type, String name, List<Annotated> annotations) {}

    /// A string literal or text block.
    record Literal(String value, long line) {}

    /// A call `Instant.now`, a reference `Instant::now` or a construction `new Random`.
    record Call(String name, boolean isNew, int arguments, long line) {}

    private static final Pattern SENTENCE = Pattern.compile("(.*?)\\.?(?:(?<=\\.) |\\n|$)");

    /// The folder that the file's module lives in, such as `server`.
    String module() {
        return file.substring(0, Math.max(0, file.indexOf('/')));
    }

    boolean isPackageInfo() {
        return file.endsWith("/package-info.java");
    }

    long lines() {
        return text.lines().count();
    }

    /// The `///` text before the package clause, joined to lines of prose.
    String packageComment() {
        return text.lines()
                .takeWhile(line -> !line.startsWith("package "))
                .filter(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .reduce("", (all, line) -> line.isEmpty() ? all + "\n\n" : all + " " + line)
                .strip();
    }

    /// The sentence of the package comment that begins with a heading such as `Invariant`, or "".
    String packageSentence(String heading) {
        var comment = packageComment();
        int start = comment.indexOf(heading + ":");
        if (start < 0) {
            return "";
        }
        var sentence = SENTENCE.matcher(comment.substring(start + heading.length() + 1).strip());
        return sentence.lookingAt() ? sentence.group(1) : "";
    }

    /// What the file's imports make of a simple name: `java.time.Instant` for `Instant`, or the
    /// name itself.
    String meaning(String simpleName) {
        return imports.stream()
                .filter(i -> !i.isStatic() && i.lastWord().equals(simpleName))
                .map(Import::name)
                .findFirst()
                .orElse(simpleName);
    }
}
