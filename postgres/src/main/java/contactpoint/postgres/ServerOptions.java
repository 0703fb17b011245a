package contactpoint.postgres;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// What the server is told on its command line, which beats every configuration file.
///
/// @param options each `name=value`, without spaces or anything that a shell would read
record ServerOptions(List<String> options) {
    private static final long MEGABYTE = 1024 * 1024;

    ServerOptions {
        options = List.copyOf(options);
    }

    static ServerOptions of(int port, boolean durable, Platform platform) {
        var options = new ArrayList<String>();
        options.add("port=" + port);
        options.add("listen_addresses=127.0.0.1");
        options.add("unix_socket_directories=");
        options.add("max_connections=100");
        options.add("password_encryption=scram-sha-256");
        options.add("timezone=UTC");
        options.add("log_timezone=UTC");
        options.add("jit=off");
        options.add("random_page_cost=1.1");
        options.add("allow_alter_system=off");
        options.addAll(durability(durable, platform));
        options.addAll(memory(durable));
        options.addAll(silence());
        return new ServerOptions(options);
    }

    private static List<String> durability(boolean durable, Platform platform) {
        var options = new ArrayList<String>();
        for (var setting : Durability.SETTINGS) {
            options.add(setting + (durable ? "=on" : "=off"));
        }
        options.add("recovery_init_sync_method=" + platform.wholeFolderSync());
        if (durable && platform.darwin()) {
            // On macOS every other method leaves the data in the drive's own cache.
            options.add("wal_sync_method=fsync_writethrough");
        }
        return options;
    }

    /// A durable server may hold real amounts; a test's is small, as several run side by side.
    private static List<String> memory(boolean durable) {
        if (!durable) {
            return List.of("shared_buffers=64MB", "max_wal_size=512MB");
        }
        long megabytes = totalMemory() / MEGABYTE;
        return List.of(
                "shared_buffers=" + Math.clamp(megabytes / 4, 64, 2048) + "MB",
                "effective_cache_size=" + Math.max(megabytes / 2, 128) + "MB",
                "maintenance_work_mem=128MB",
                "work_mem=8MB",
                "max_wal_size=2GB");
    }

    private static long totalMemory() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }

    /// Error messages, their details, statements and parameters all carry values of rows, so none
    /// of them reaches the log. `log` as the least level leaves out errors of statements: for the
    /// log, PostgreSQL ranks LOG above ERROR.
    private static List<String> silence() {
        return List.of(
                "log_min_messages=log",
                "log_min_error_statement=panic",
                "log_error_verbosity=terse",
                "log_parameter_max_length=0",
                "log_parameter_max_length_on_error=0",
                "log_statement=none",
                "log_min_duration_statement=-1",
                "log_min_duration_sample=-1",
                "log_duration=off",
                "log_lock_waits=off",
                "log_temp_files=-1",
                "log_connections=",
                "log_disconnections=off",
                "debug_print_plan=off");
    }

    /// The same options, then `more`: PostgreSQL obeys the last of several.
    ServerOptions and(List<String> more) {
        var all = new ArrayList<>(options);
        all.addAll(more);
        return new ServerOptions(all);
    }

    /// For `pg_ctl -o`, which hands the text to a shell.
    String forShell() {
        var text = new StringBuilder();
        for (var option : options) {
            if (!option.matches("[a-z_]+=[A-Za-z0-9_.-]*")) {
                throw new IllegalArgumentException("not an option: " + option);
            }
            text.append(" -c ").append(option);
        }
        return text.substring(1);
    }
}
