package contactpoint.demo.england;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what would join the two children that the law makes of one that is adopted: a value that
/// both have and that few others have.
final class Joins {
    private static final Set<String> TELLING =
            Set.of(
                    "nhs_number",
                    "upn",
                    "former_upn",
                    "uprn",
                    "parent_1_email",
                    "parent_2_email",
                    "family_name",
                    "former_family_name",
                    "mother_family_name",
                    "claimant_family_name");
    private static final Set<String> KEYS =
            Set.of(
                    "local_id",
                    "pupil_id",
                    "child_id",
                    "entry_id",
                    "person_id",
                    "patient_id",
                    "involvement_id",
                    "case_id",
                    "reference");

    private Joins() {}

    static List<String> in(List<Written.Told> rows) {
        var values = new HashMap<String, Set<String>>();
        for (var told : rows) {
            values.computeIfAbsent(told.truth().get("child"), unknown -> new HashSet<>())
                    .addAll(telling(told.row()));
        }
        var found = new ArrayList<String>();
        values.forEach((child, before) -> {
            if (child.endsWith("-before")) {
                var after = values.getOrDefault(child.replace("-before", ""), Set.of());
                before.stream()
                        .filter(after::contains)
                        .forEach(value -> found.add(child + " has " + value));
            }
        });
        return found;
    }

    private static Set<String> telling(Map<String, String> row) {
        var telling = new HashSet<String>();
        row.forEach((column, value) -> {
            if (value.isEmpty()) {
                return;
            }
            if (KEYS.contains(column)) {
                telling.add("key " + value);
            } else if (TELLING.contains(column)) {
                telling.add(kind(column) + ' ' + value);
            }
        });
        var house = row.getOrDefault("address_1", row.getOrDefault("claimant_address_1", ""));
        var postcode = row.getOrDefault("postcode", row.getOrDefault("claimant_postcode", ""));
        if (!house.isEmpty()) {
            telling.add("home " + house + ' ' + postcode);
        }
        return telling;
    }

    /// A birth family's name on the new row would join them, whoever bears it there.
    private static String kind(String column) {
        return column.endsWith("family_name")
                ? "family name"
                : column.endsWith("upn") ? "upn" : column.endsWith("email") ? "email" : column;
    }
}
