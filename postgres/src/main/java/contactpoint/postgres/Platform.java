package contactpoint.postgres;

import java.util.Locale;
import java.util.regex.Pattern;

/// What the binaries were built for, by the words in the names of their archives.
record Platform(String system, String processor) {
    private static final Pattern KERNEL = Pattern.compile("(\\d+)\\.(\\d+).*");

    /// @throws PostgresUnavailable if there are no binaries for such a computer
    static Platform of(String osName, String osArch) {
        var os = osName.toLowerCase(Locale.ROOT);
        String system =
                switch (os) {
                    case "linux" -> "linux";
                    case "mac os x", "darwin" -> "darwin";
                    default -> "";
                };
        String processor =
                switch (osArch.toLowerCase(Locale.ROOT)) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> "";
                };
        if (system.isEmpty() || processor.isEmpty()) {
            throw new PostgresUnavailable(
                    "The demo's PostgreSQL runs on Linux and macOS, on x86-64 and arm64; this is "
                            + osName
                            + " on "
                            + osArch
                            + ".");
        }
        return new Platform(system, processor);
    }

    static Platform here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    String archive() {
        return "/postgres-" + system + "-" + processor + ".txz";
    }

    boolean darwin() {
        return system.equals("darwin");
    }

    /// How PostgreSQL is to see to it that a whole data folder is on disk, for its `initdb` and its
    /// recovery: `syncfs` where that exists, as `fsync` on each of a thousand files takes seconds
    /// on a busy disk. Before Linux 5.8, `syncfs` did not tell of failures.
    String wholeFolderSync() {
        return wholeFolderSync(System.getProperty("os.version"));
    }

    String wholeFolderSync(String kernel) {
        var version = KERNEL.matcher(kernel);
        if (darwin() || !version.matches()) {
            return "fsync";
        }
        int major = Integer.parseInt(version.group(1));
        int minor = Integer.parseInt(version.group(2));
        return major > 5 || (major == 5 && minor >= 8) ? "syncfs" : "fsync";
    }
}
