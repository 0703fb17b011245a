package contactpoint.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.Map;

/// How long each stage of a run took, and how much memory it needed at most.
final class StageTimes {
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private String stage = "";
    private long began;

    void begin(String next) {
        end();
        stage = next;
        began = System.nanoTime();
    }

    void end() {
        if (!stage.isEmpty()) {
            seconds.merge(stage, (System.nanoTime() - began) / 1e9, Double::sum);
            stage = "";
        }
    }

    Map<String, Double> seconds() {
        return seconds;
    }

    double of(String name) {
        return seconds.getOrDefault(name, 0.0);
    }

    double all() {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The most that the heap held, in MiB.
    static long peakMemory() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (1 << 20);
    }
}
