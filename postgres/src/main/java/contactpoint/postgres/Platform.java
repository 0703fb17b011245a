package contactpoint.postgres;

import java.util.Locale;

/// What the binaries were built for, by the words in the names of their archives.
record Platform(String system, String processor) {

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
}
