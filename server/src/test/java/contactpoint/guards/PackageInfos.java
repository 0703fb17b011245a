package contactpoint.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Every package has a `package-info`: null-marked, with its purpose, its invariant and what it may
/// use.
final class PackageInfos {
    private static final int A_SENTENCE = 20;

    private PackageInfos() {}

    static Findings in(List<JavaSource> sources) {
        var infos = new TreeMap<String, JavaSource>();
        var packages = new TreeMap<String, JavaSource>();
        for (var source : sources) {
            packages.put(source.packageName(), source);
            if (source.isPackageInfo()) {
                infos.put(source.packageName(), source);
            }
        }
        var violations = new ArrayList<String>();
        for (var name : packages.keySet()) {
            if (infos.containsKey(name)) {
                violations.addAll(missing(infos.get(name)));
            } else {
                violations.add(name + " has no package-info");
            }
        }
        return Findings.of(packages.size(), violations);
    }

    private static List<String> missing(JavaSource info) {
        var missing = new ArrayList<String>();
        var name = info.packageName();
        boolean nullMarked =
                info.packageAnnotations().stream().anyMatch(a -> a.name().equals("NullMarked"));
        if (!nullMarked
                || !info.meaning("NullMarked").equals("org.jspecify.annotations.NullMarked")) {
            missing.add(name + " is not @NullMarked");
        }
        if (purpose(info).length() < A_SENTENCE || purpose(info).startsWith("Invariant:")) {
            missing.add(name + " does not say what it is for");
        }
        if (info.packageSentence("Invariant").isEmpty()) {
            missing.add(name + " states no invariant");
        }
        if (info.packageSentence("Allowed dependencies").isEmpty()) {
            missing.add(name + " does not say what it may use");
        }
        boolean isPartOfTheServer = info.module().equals("server") && name.split("\\.").length == 2;
        if (isPartOfTheServer
                && info.packageAnnotations().stream()
                        .noneMatch(a ->
                                a.name().equals("ApplicationModule")
                                        && a.arguments().containsKey("allowedDependencies"))) {
            missing.add(name + " has no @ApplicationModule(allowedDependencies)");
        }
        return missing;
    }

    static String purpose(JavaSource info) {
        return info.packageComment().split("\n\n")[0].strip();
    }
}
