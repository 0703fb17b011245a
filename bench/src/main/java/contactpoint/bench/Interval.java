package contactpoint.bench;

/// A share of trials, with the interval in which the true share lies in 95 of 100 such studies
/// (Wilson 1927).
///
/// @param hits how many of the trials
record Interval(long hits, long trials) {
    private static final double Z = 1.959964;

    /// As a share from 0 to 1; 0 of no trials.
    double share() {
        return trials == 0 ? 0 : (double) hits / trials;
    }

    double low() {
        return trials == 0 ? 0 : Math.max(0, middle() - half());
    }

    double high() {
        return trials == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (share() + Z * Z / (2 * trials)) / (1 + Z * Z / trials);
    }

    private double half() {
        return Z
                / (1 + Z * Z / trials)
                * Math.sqrt(share() * (1 - share()) / trials + Z * Z / (4.0 * trials * trials));
    }

    /// "0.123% (0.100 to 0.150)".
    @Override
    public String toString() {
        return "%.3f%% (%.3f to %.3f)".formatted(100 * share(), 100 * low(), 100 * high());
    }

    /// In percent.
    Json json() {
        return new Json()
                .put("trials", trials)
                .put("hits", hits)
                .put("percent", 100 * share())
                .put("low", 100 * low())
                .put("high", 100 * high());
    }
}
