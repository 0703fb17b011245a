package contactpoint.linkage;

import java.util.EnumMap;
import java.util.Map;

/// What is believed of pairs: how many are of each class, and how often each level comes in it.
///
/// @param share of all pairs, by class
/// @param tables by class
record Model(Map<PairClass, Double> share, Map<PairClass, Tables> tables) {

    /// What two records may be to each other.
    enum PairClass {
        SAME,
        /// Two people of one household.
        HOUSEHOLD,
        /// Two people of one household, born on one day.
        TWIN,
        UNRELATED
    }

    Model {
        share = new EnumMap<>(share);
        tables = new EnumMap<>(tables);
    }

    double shareOf(PairClass of) {
        return share.getOrDefault(of, 0.0);
    }

    Tables tablesOf(PairClass of) {
        return java.util.Objects.requireNonNull(tables.get(of));
    }
}
