package contactpoint.linkage.sets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Public labelled sets in the columns of this project, where the folder has them.
final class ConvertedSets {

    static final List<String> FEBRL_COLUMNS =
            List.of(
                    "forename",
                    "surname",
                    "birth_date",
                    "address",
                    "postcode",
                    "place",
                    "identifier");

    private ConvertedSets() {}

    /// FEBRL's own records: the original of `rec-7-dup-0` is `rec-7-org`.
    static Optional<Sheet> febrl(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var sheet = new Sheet(name, FEBRL_COLUMNS);
        for (Map<String, String> row : Csv.read(file)) {
            String id = row.getOrDefault("rec_id", "");
            sheet.add(id, id.split("-")[1], febrlFields(row));
        }
        return Optional.of(sheet);
    }

    static Map<String, String> febrlFields(Map<String, String> row) {
        var fields = new HashMap<String, String>();
        fields.put("forename", row.getOrDefault("given_name", ""));
        fields.put("surname", row.getOrDefault("surname", ""));
        fields.put("birth_date", dashed(row.getOrDefault("date_of_birth", "")));
        String street =
                row.getOrDefault("street_number", "") + " " + row.getOrDefault("address_1", "");
        String second = row.getOrDefault("address_2", "");
        fields.put("address", second.isEmpty() ? street.strip() : street.strip() + ", " + second);
        fields.put("postcode", row.getOrDefault("postcode", ""));
        fields.put("place", row.getOrDefault("suburb", ""));
        fields.put("identifier", row.getOrDefault("soc_sec_id", ""));
        return fields;
    }

    private static String dashed(String date) {
        return date.length() == 8
                ? date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6)
                : date;
    }

    static Optional<Sheet> fake(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var sheet =
                new Sheet(
                        "fake1000", List.of("forename", "surname", "birth_date", "place", "email"));
        for (Map<String, String> row : Csv.read(file)) {
            sheet.add(
                    row.getOrDefault("unique_id", ""),
                    row.getOrDefault("cluster", ""),
                    Map.of(
                            "forename", row.getOrDefault("first_name", ""),
                            "surname", row.getOrDefault("surname", ""),
                            "birth_date", row.getOrDefault("dob", ""),
                            "place", row.getOrDefault("city", ""),
                            "email", row.getOrDefault("email", "")));
        }
        return Optional.of(sheet);
    }
}
