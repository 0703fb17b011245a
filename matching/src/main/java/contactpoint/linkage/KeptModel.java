package contactpoint.linkage;

import contactpoint.linkage.Model.PairClass;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// A model that has been learnt, in a form that can be written to a file and read again: with it
/// two records have the same weight wherever they are compared, to the last bit.
///
/// It holds names and places that at least so many records share as was asked, and no other value
/// of a person; no postcodes.
///
/// @param perRecord for each class of pairs but strangers, how many such pairs a record has
/// @param levels by class and field, how often each level comes; those of a mask add up to one
/// @param values by field, how common its values are
public record KeptModel(
        SortedMap<String, Double> perRecord,
        SortedMap<String, SortedMap<String, List<Double>>> levels,
        SortedMap<String, ValueShares> values) {
    /// Changes when levels mean something else: a model of another form cannot be used.
    public static final int FORM = 1;

    private static final List<PairClass> KIN =
            List.of(PairClass.SAME, PairClass.HOUSEHOLD, PairClass.TWIN);
    private static final List<Rarity.Value> KEPT =
            List.of(
                    Rarity.Value.FORENAME,
                    Rarity.Value.SURNAME,
                    Rarity.Value.YEAR,
                    Rarity.Value.MONTH_DAY,
                    Rarity.Value.PLACE);
    private static final double ROUNDING = 1e-6;
    private static final int VERSION_BYTES = 6;

    /// What a linkage has learnt.
    ///
    /// @param least a value that fewer records have is not kept
    public static KeptModel of(Linkage linkage, int least) {
        var people = linkage.people();
        var model = linkage.model();
        var perRecord = new TreeMap<String, Double>();
        for (var each : KIN) {
            perRecord.put(
                    each.name(),
                    model.shareOf(each) * people.copies().teach().pairs() / arriving(people));
        }
        var levels = new TreeMap<String, SortedMap<String, List<Double>>>();
        for (var each : PairClass.values()) {
            var fields = new TreeMap<String, List<Double>>();
            for (var field : Field.values()) {
                var table = model.tablesOf(each).of(field);
                fields.put(
                        field.name(),
                        Arrays.stream(table).limit(Tables.levels(field)).boxed().toList());
            }
            levels.put(each.name(), fields);
        }
        var values = new TreeMap<String, ValueShares>();
        for (var each : KEPT) {
            values.put(each.name(), ValueShares.of(each.counts(people), each.text(people), least));
        }
        return new KeptModel(perRecord, levels, values);
    }

    private static long arriving(People people) {
        return Math.max(1, people.copies().teach().right());
    }

    /// Names this model: equal versions give equal weights.
    public String version() {
        var digest = sha256();
        perRecord.forEach((name, each) -> update(digest, name, each));
        levels.forEach((of, fields) ->
                fields.forEach((field, shares) ->
                        shares.forEach(each -> update(digest, of + field, each))));
        values.forEach((field, shares) -> {
            update(digest, field, shares.squares());
            update(digest, field, shares.other());
            shares.shares().forEach((value, each) -> update(digest, value, each));
        });
        return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String name, double number) {
        var bits = Double.doubleToLongBits(number);
        digest.update(
                (name + " " + Long.toHexString(bits) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// What is wrong with it, in sentences; empty if it can be used.
    public List<String> faults() {
        var faults = new ArrayList<String>();
        for (var each : KIN) {
            var pairs = perRecord.get(each.name());
            if (pairs == null || !(pairs >= 0 && pairs < Double.MAX_VALUE)) {
                faults.add("perRecord has no number of at least 0 for " + each + ".");
            }
        }
        for (var each : PairClass.values()) {
            var fields = levels.getOrDefault(each.name(), new TreeMap<>());
            for (var field : Field.values()) {
                var fault = fault(field, fields.getOrDefault(field.name(), List.of()));
                if (!fault.isEmpty()) {
                    faults.add("levels of " + each + ", " + field + ": " + fault + ".");
                }
            }
        }
        values.forEach((field, shares) -> {
            if (KEPT.stream().noneMatch(each -> each.name().equals(field))) {
                faults.add("values has a field that is not known.");
            } else if (!isShare(shares.squares())
                    || !isShare(shares.other())
                    || !shares.shares().values().stream().allMatch(KeptModel::isShare)) {
                faults.add("values of " + field + " are not all between 0 and 1.");
            }
        });
        return faults;
    }

    private static String fault(Field field, List<Double> shares) {
        if (shares.size() != Tables.levels(field)) {
            return "there must be " + Tables.levels(field) + " numbers";
        }
        if (!shares.stream().allMatch(KeptModel::isShare)) {
            return "each number must be between 0 and 1";
        }
        var table = shares.stream().mapToDouble(Double::doubleValue).toArray();
        var normal = Arrays.copyOf(table, field.size());
        Tables.normalise(field, normal);
        for (var level = 1; level < table.length; level++) {
            if (Math.abs(normal[level] - table[level]) > ROUNDING) {
                return "those of one mask must add up to 1";
            }
        }
        return "";
    }

    private static boolean isShare(double number) {
        return number >= 0 && number <= 1;
    }

    /// The model for people so many as these.
    ///
    /// @throws IllegalArgumentException if it has faults
    Model model(People people) {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.getFirst());
        }
        var share = new EnumMap<PairClass, Double>(PairClass.class);
        var pairs = Math.max(1, people.copies().teach().pairs());
        var rest = 1.0;
        for (var each : KIN) {
            var so =
                    Math.min(
                            .3,
                            Objects.requireNonNull(perRecord.get(each.name()))
                                    * arriving(people)
                                    / pairs);
            share.put(each, so);
            rest -= so;
        }
        share.put(PairClass.UNRELATED, rest);
        var tables = new EnumMap<PairClass, Tables>(PairClass.class);
        for (var each : PairClass.values()) {
            var table = new Tables();
            for (var field : Field.values()) {
                var kept = Objects.requireNonNull(levels.get(each.name())).get(field.name());
                var full = new double[field.size()];
                for (var level = 0; level < Tables.levels(field); level++) {
                    full[level] = Objects.requireNonNull(kept).get(level);
                }
                table.put(field, full);
            }
            tables.put(each, table);
        }
        return new Model(share, tables);
    }

    /// How common the values of these people are, as the model has it.
    Rarity rarity(People people) {
        var shares = new EnumMap<Rarity.Value, ValueShares>(Rarity.Value.class);
        for (var each : KEPT) {
            var kept = values.get(each.name());
            if (kept != null) {
                shares.put(each, kept);
            }
        }
        return Rarity.of(people, shares);
    }

    @Override
    public String toString() {
        return "KeptModel[" + version() + "]";
    }
}
