package contactpoint.linkage.sets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Records in the manner of FEBRL's generator: each field of an original drawn by itself from a
/// frequency table, a duplicate changed in several fields. The tables are the values of a public
/// FEBRL file where there is one, else a short list; the kinds of change and their shares are those
/// counted in the public files.
final class FebrlSet {

    /// How many originals of two thousand have five, four, ... no duplicates, as published of the
    /// third set.
    private static final double[] DUPLICATES = {178, 184, 188, 233, 344, 873};

    private static final Map<String, Double> MISSING =
            Map.of(
                    "given_name",
                    .021,
                    "surname",
                    .011,
                    "street_number",
                    .036,
                    "address_1",
                    .02,
                    "address_2",
                    .095,
                    "suburb",
                    .008,
                    "date_of_birth",
                    .019);

    private final Chance chance;
    private final Slips slips;
    private final Map<String, List<String>> values = new TreeMap<>();

    FebrlSet(long seed, String set, Path publicFile) {
        chance = new Chance(seed, set);
        slips = new Slips(chance);
        Words words = Words.read("australian.txt");
        words.lists().forEach((field, list) -> values.put(field, new ArrayList<>(list)));
        if (Files.isRegularFile(publicFile)) {
            values.values().forEach(List::clear);
            for (Map<String, String> row : Csv.read(publicFile)) {
                if (row.getOrDefault("rec_id", "").endsWith("-org")) {
                    values.forEach((field, list) -> keep(row.getOrDefault(field, ""), list));
                }
            }
        }
    }

    private static void keep(String value, List<String> list) {
        if (!value.isEmpty()) {
            list.add(value);
        }
    }

    /// One file: two thousand originals of five thousand records, up to five duplicates of one, up
    /// to six changes in a record.
    List<Sheet> third(int originals) {
        var sheet = new Sheet("febrl3", ConvertedSets.FEBRL_COLUMNS);
        for (int number = 0; number < originals; number++) {
            Map<String, String> original = original();
            add(sheet, number, "org", original);
            int duplicates = 5 - chance.share(DUPLICATES);
            for (int i = 0; i < duplicates; i++) {
                int changes = 1 + chance.share(.12, .22, .24, .2, .13, .09);
                add(sheet, number, "dup-" + i, duplicate(original, changes));
            }
        }
        sheet.shuffle(chance);
        return List.of(sheet);
    }

    /// Two files: originals, and one duplicate of each with up to four changes.
    List<Sheet> fourth(int originals) {
        var left = new Sheet("febrl4-left", ConvertedSets.FEBRL_COLUMNS);
        var right = new Sheet("febrl4-right", ConvertedSets.FEBRL_COLUMNS);
        for (int number = 0; number < originals; number++) {
            Map<String, String> original = original();
            add(left, number, "org", original);
            int changes = 1 + chance.share(.3, .3, .25, .15);
            add(right, number, "dup-0", duplicate(original, changes));
        }
        left.shuffle(chance);
        right.shuffle(chance);
        return List.of(left, right);
    }

    private static void add(Sheet sheet, int number, String kind, Map<String, String> row) {
        sheet.add("rec-" + number + "-" + kind, "" + number, ConvertedSets.febrlFields(row));
    }

    private Map<String, String> original() {
        var row = new HashMap<String, String>();
        values.forEach((field, list) -> row.put(field, value(field)));
        row.put("date_of_birth", chance.in(MISSING.get("date_of_birth")) ? "" : date());
        row.put("soc_sec_id", number());
        return row;
    }

    private String value(String field) {
        return chance.in(MISSING.getOrDefault(field, 0.0)) ? "" : chance.of(values.get(field));
    }

    private String date() {
        LocalDate date = LocalDate.of(1900, 1, 1).plusDays(chance.below(36_524));
        return date.toString().replace("-", "");
    }

    private String number() {
        return "" + (1_000_000 + chance.below(9_000_000));
    }

    private Map<String, String> duplicate(Map<String, String> original, int changes) {
        var row = new HashMap<>(original);
        for (int i = 0; i < changes; i++) {
            switch (chance.share(.235, .26, .135, .315, .37, .26, .17, .09, .09, .11, .025)) {
                case 0 -> word(row, "given_name", .11, .42);
                case 1 -> word(row, "surname", .045, .26);
                case 2 -> streetNumber(row);
                case 3 -> word(row, "address_1", .07, .1);
                case 4 -> word(row, "address_2", .22, .06);
                case 5 -> word(row, "suburb", .055, .2);
                case 6 -> postcode(row);
                case 7 -> birth(row);
                case 8 -> identifier(row);
                case 9 -> cross(row, "given_name", "surname");
                default -> cross(row, "address_1", "address_2");
            }
        }
        return row;
    }

    private void word(Map<String, String> row, String field, double emptied, double other) {
        String value = row.get(field);
        boolean address = field.startsWith("address") || field.equals("suburb");
        double spaced = address ? .3 : .04;
        double letters = 1 - emptied - other - spaced;
        String changed =
                switch (chance.share(emptied, other, spaced, letters)) {
                    case 0 -> "";
                    case 1 -> chance.of(values.get(field));
                    case 2 -> slips.spaced(value);
                    default -> slips.typed(value);
                };
        boolean stays = value.isEmpty() && !chance.in(.1);
        row.put(field, stays ? "" : value.isEmpty() ? chance.of(values.get(field)) : changed);
    }

    private void streetNumber(Map<String, String> row) {
        String value = row.get("street_number");
        String changed =
                switch (chance.share(.24, .46, .14, .08, .08)) {
                    case 0 -> "";
                    case 1 -> chance.of(values.get("street_number"));
                    case 2 -> slips.digit(value);
                    case 3 -> value.length() > 1 ? value.substring(1) : value;
                    default -> slips.transposed(value);
                };
        row.put("street_number", changed);
    }

    private void postcode(Map<String, String> row) {
        String value = row.get("postcode");
        row.put(
                "postcode",
                switch (chance.share(.6, .3, .1)) {
                    case 0 -> slips.transposed(value);
                    case 1 -> slips.digit(value);
                    default -> chance.of(values.get("postcode"));
                });
    }

    private void birth(Map<String, String> row) {
        String value = row.get("date_of_birth");
        if (value.isEmpty()) {
            row.put("date_of_birth", chance.in(.3) ? date() : "");
            return;
        }
        row.put(
                "date_of_birth",
                switch (chance.share(.47, .3, .13, .1)) {
                    case 0 -> date();
                    case 1 -> "";
                    case 2 -> value.substring(0, 2) + slips.transposed(value.substring(2));
                    default -> slips.digit(value);
                });
    }

    private void identifier(Map<String, String> row) {
        String value = row.get("soc_sec_id");
        row.put(
                "soc_sec_id",
                switch (chance.share(.44, .34, .22)) {
                    case 0 -> number();
                    case 1 -> slips.transposed(value);
                    default -> slips.digit(value);
                });
    }

    private static void cross(Map<String, String> row, String one, String other) {
        String first = row.get(one);
        row.put(one, row.get(other));
        row.put(other, first);
    }
}
