package contactpoint.guards;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import contactpoint.guards.JavaSource.Annotated;
import contactpoint.guards.JavaSource.Call;
import contactpoint.guards.JavaSource.Component;
import contactpoint.guards.JavaSource.Import;
import contactpoint.guards.JavaSource.Literal;
import contactpoint.guards.JavaSource.Method;
import contactpoint.guards.JavaSource.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Reads Java files with the compiler's parser, so that a text block, a comment or an unusual
/// layout cannot hide anything. Nothing is resolved: fixtures need not compile.
final class JavaSources {
    private JavaSources() {}

    static List<JavaSource> parse(Project project, List<Path> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var problems = new DiagnosticCollector<JavaFileObject>();
        try (var manager =
                compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var options = List.of("-proc:none");
            var task = (JavacTask) compiler.getTask(null, manager, problems, options, null, units);
            var positions = Trees.instance(task).getSourcePositions();
            var sources = new ArrayList<JavaSource>();
            for (var unit : task.parse()) {
                sources.add(read(project, unit, positions));
            }
            if (!problems.getDiagnostics().isEmpty()) {
                throw new IllegalStateException("cannot parse: " + problems.getDiagnostics());
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaSource read(
            Project project, CompilationUnitTree unit, SourcePositions positions) {
        var facts = new Facts(unit, positions);
        unit.accept(facts, null);
        var file = Path.of(unit.getSourceFile().toUri());
        var imports = unit.getImports().stream().map(JavaSources::imported).toList();
        var packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        return new JavaSource(
                project.shown(file),
                Project.read(file),
                packageName,
                unit.getPackageAnnotations().stream().map(JavaSources::annotated).toList(),
                imports,
                facts.types,
                facts.methods,
                facts.literals,
                facts.calls,
                facts.named);
    }

    private static Import imported(ImportTree tree) {
        return new Import(
                tree.getQualifiedIdentifier().toString(), tree.isStatic(), tree.isModule());
    }

    private static Annotated annotated(AnnotationTree tree) {
        var name = tree.getAnnotationType().toString();
        var arguments = new HashMap<String, List<String>>();
        for (var argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree named) {
                arguments.put(named.getVariable().toString(), values(named.getExpression()));
            } else {
                arguments.put("value", values(argument));
            }
        }
        return new Annotated(name.substring(name.lastIndexOf('.') + 1), Map.copyOf(arguments));
    }

    private static List<String> values(ExpressionTree tree) {
        return switch (tree) {
            case NewArrayTree array when array.getInitializers() != null ->
                    array.getInitializers().stream().flatMap(e -> values(e).stream()).toList();
            case LiteralTree literal -> List.of(String.valueOf(literal.getValue()));
            default -> List.of(tree.toString());
        };
    }

    private static List<Annotated> annotations(List<? extends AnnotationTree> trees) {
        return trees.stream().map(JavaSources::annotated).toList();
    }

    /// Collects while walking one file.
    private static final class Facts extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Deque<String> within = new ArrayDeque<>();
        private final List<Type> types = new ArrayList<>();
        private final List<Method> methods = new ArrayList<>();
        private final List<Literal> literals = new ArrayList<>();
        private final List<Call> calls = new ArrayList<>();
        private final Set<String> named = new TreeSet<>();

        Facts(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitImport(ImportTree tree, Void nothing) {
            return null;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            within.addLast(tree.getSimpleName().toString());
            if (!tree.getSimpleName().isEmpty()) {
                boolean isRecord = tree.getKind() == Tree.Kind.RECORD;
                types.add(
                        new Type(
                                String.join(".", within),
                                tree.getModifiers().getFlags().contains(Modifier.PUBLIC),
                                isRecord,
                                annotations(tree.getModifiers().getAnnotations()),
                                isRecord ? components(tree) : List.of()));
            }
            super.visitClass(tree, nothing);
            within.removeLast();
            return null;
        }

        /// A record can declare no other field than a static one, so the rest are its components.
        private static List<Component> components(ClassTree tree) {
            return tree.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(v -> !v.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(v ->
                            new Component(
                                    v.getName().toString(),
                                    v.getType().toString(),
                                    annotations(v.getModifiers().getAnnotations())))
                    .collect(Collectors.toList());
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            methods.add(
                    new Method(
                            String.join(".", within),
                            tree.getName().toString(),
                            annotations(tree.getModifiers().getAnnotations())));
            return super.visitMethod(tree, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree tree, Void nothing) {
            if (tree.getValue() instanceof String value) {
                literals.add(new Literal(value, line(tree)));
            }
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
            named.add(tree.toString());
            return super.visitMemberSelect(tree, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
            var name = tree.getMethodSelect().toString();
            calls.add(new Call(name, false, tree.getArguments().size(), line(tree)));
            return super.visitMethodInvocation(tree, nothing);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
            boolean isNew = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
            var type = tree.getQualifierExpression().toString();
            calls.add(new Call(isNew ? type : type + "." + tree.getName(), isNew, 0, line(tree)));
            return super.visitMemberReference(tree, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void nothing) {
            var name = tree.getIdentifier().toString();
            calls.add(new Call(name, true, tree.getArguments().size(), line(tree)));
            return super.visitNewClass(tree, nothing);
        }

        private long line(Tree tree) {
            return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        }
    }
}
