package contactpoint.guards;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Time comes from the two clocks, chance from `Randomness`; nobody else asks the machine or the
/// database for either (decision 7). `System.nanoTime` stays free: it measures how long something
/// took.
///
/// Compiled classes are read where the tests have them, so that a static import or a method
/// reference hides nothing. Sources are read for the modules above the server, which its tests
/// cannot have, and for the SQL in strings.
final class ForbiddenCalls {
    private static final Set<String> TIMES =
            Set.of(
                    "java.time.Instant",
                    "java.time.LocalDate",
                    "java.time.LocalTime",
                    "java.time.LocalDateTime",
                    "java.time.ZonedDateTime",
                    "java.time.OffsetDateTime",
                    "java.time.OffsetTime",
                    "java.time.Year",
                    "java.time.YearMonth",
                    "java.time.MonthDay",
                    "java.time.chrono.ChronoLocalDate");

    private static final Set<String> CHANCES =
            Set.of(
                    "java.security.SecureRandom",
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.util.random.RandomGenerator",
                    "java.util.random.RandomGeneratorFactory",
                    "javax.crypto.KeyGenerator",
                    "java.security.KeyPairGenerator");

    /// Calls that only read from a generator that somebody else made.
    private static final Set<String> MADE_ELSEWHERE =
            Set.of(
                    "nextInt",
                    "nextLong",
                    "nextDouble",
                    "nextBoolean",
                    "nextBytes",
                    "nextGaussian",
                    "ints",
                    "longs",
                    "doubles");

    /// The one place for each, and why it is there.
    private static final Map<String, String> EXCEPTIONS =
            new TreeMap<>(
                    Map.of(
                            "contactpoint.postgres.SecretFile",
                            "draws the passwords of the demo's and the tests' database, below keys",
                            "contactpoint.keys.SystemRandomness",
                            "the one place that draws chance",
                            "contactpoint.policy.LegalClock",
                            "the one place that asks for today",
                            "contactpoint.policy.MachineClock",
                            "the one place that asks for now"));

    /// Made-up people and random walks may come from a seed, which makes them repeatable. The
    /// server may not.
    private static final Set<String> MAY_SEED = Set.of("demo", "bench");

    private ForbiddenCalls() {}

    static Findings inClasses(JavaClasses classes) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var from : classes) {
            for (var access : from.getAccessesFromSelf()) {
                lookedAt++;
                var call = refused(access);
                if (call != null && !isExcepted(from.getName())) {
                    violations.add("%s calls %s".formatted(from.getName(), call));
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    private static String refused(JavaAccess<?> access) {
        return refused(
                access.getTargetOwner().getName(), access.getTarget().getName(), arguments(access));
    }

    private static int arguments(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().size()
                : 0;
    }

    /// The call as messages show it, or null if it is free.
    private static String refused(String owner, String member, int arguments) {
        boolean isNew = member.equals("<init>");
        var shown = isNew ? "new " + owner : owner + "." + member;
        boolean refused =
                switch (owner) {
                    case "java.time.Clock" ->
                            member.startsWith("system") || member.startsWith("tick");
                    case "java.time.InstantSource" -> member.equals("system");
                    case "java.lang.System" -> member.equals("currentTimeMillis");
                    case "java.util.UUID" -> member.equals("randomUUID");
                    case "java.lang.Math", "java.lang.StrictMath" -> member.equals("random");
                    case "java.util.Date", "java.util.GregorianCalendar" -> isNew && arguments == 0;
                    case "java.util.Calendar" -> member.equals("getInstance");
                    case "java.util.Collections" -> member.equals("shuffle") && arguments == 1;
                    default ->
                            TIMES.contains(owner) && member.equals("now")
                                    || CHANCES.contains(owner) && !MADE_ELSEWHERE.contains(member)
                                    || owner.startsWith(
                                            "org.springframework.security.crypto.keygen.")
                                    || owner.equals("org.springframework.util.JdkIdGenerator")
                                    || owner.equals(
                                            "org.springframework.util.AlternativeJdkIdGenerator");
                };
        return refused ? shown : null;
    }

    /// By name in the sources: `Instant.now`, `java.time.Instant.now`, `new Random`, and static
    /// imports.
    static Findings inSources(List<JavaSource> sources) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var source : sources) {
            if (isExcepted(source.packageName() + "." + fileName(source))) {
                continue;
            }
            for (var call : source.calls()) {
                lookedAt++;
                var refused = refusedByName(source, call);
                boolean isSeeded = call.isNew() && call.arguments() > 0;
                if (refused != null && !(isSeeded && MAY_SEED.contains(source.module()))) {
                    violations.add("%s:%d calls %s".formatted(source.file(), call.line(), refused));
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    private static String refusedByName(JavaSource source, JavaSource.Call call) {
        if (call.isNew()) {
            return refused(source.meaning(call.name()), "<init>", call.arguments());
        }
        int dot = call.name().lastIndexOf('.');
        if (dot > 0) {
            var owner = source.meaning(call.name().substring(0, dot));
            return refused(inJavaLang(owner), call.name().substring(dot + 1), call.arguments());
        }
        return source.imports().stream()
                .filter(i -> i.isStatic() && (i.isWildcard() || i.lastWord().equals(call.name())))
                .map(i -> i.name().substring(0, i.name().lastIndexOf('.')))
                .map(owner -> refused(owner, call.name(), call.arguments()))
                .filter(refused -> refused != null)
                .findFirst()
                .orElse(null);
    }

    private static String inJavaLang(String owner) {
        return Set.of("System", "Math", "StrictMath").contains(owner)
                ? "java.lang." + owner
                : owner;
    }

    /// SQL that asks the database for time or chance, in strings and in migrations.
    static Findings inSql(Project project, List<JavaSource> sources, List<Path> migrations) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var source : sources) {
            for (var literal : source.literals()) {
                lookedAt++;
                for (var call : SqlText.timeOrChance(literal.value())) {
                    violations.add(
                            "%s:%d asks SQL for %s".formatted(source.file(), literal.line(), call));
                }
            }
        }
        for (var migration : migrations) {
            lookedAt++;
            for (var call :
                    SqlText.timeOrChance(SqlText.withoutComments(Project.read(migration)))) {
                violations.add("%s asks SQL for %s".formatted(project.shown(migration), call));
            }
        }
        return Findings.of(lookedAt, violations);
    }

    /// Exceptions for classes that no longer need one, or no longer exist.
    static Findings unusedExceptions(JavaClasses classes) {
        var used = new TreeSet<String>();
        for (var from : classes) {
            from.getAccessesFromSelf().stream()
                    .filter(access -> refused(access) != null)
                    .forEach(access -> used.add(topLevel(from.getName())));
        }
        var unused = new TreeSet<>(EXCEPTIONS.keySet());
        unused.removeAll(used);
        return Findings.of(EXCEPTIONS.size(), unused);
    }

    private static boolean isExcepted(String className) {
        return EXCEPTIONS.containsKey(topLevel(className));
    }

    private static String topLevel(String className) {
        return className.contains("$") ? className.substring(0, className.indexOf('$')) : className;
    }

    private static String fileName(JavaSource source) {
        return source.file().replaceAll(".*/([^/]+)\\.java", "$1");
    }
}
