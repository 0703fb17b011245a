package contactpoint.linkage.sets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// British names and postcodes with their frequencies: from the folder in the system property
/// `names` (the public tables, not part of this project), else from a small list beside this class.
final class NameTables {

    private final Map<String, Double> girls = new HashMap<>();
    private final Map<String, Double> boys = new HashMap<>();
    private final Map<String, Double> surnames = new HashMap<>();
    private final Map<String, List<String>> nicknames = new HashMap<>();
    private final List<String> postcodes = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();

    private NameTables() {}

    static NameTables read() {
        String folder = System.getProperty("names", "");
        return !folder.isEmpty() && Files.isDirectory(Path.of(folder))
                ? fromFolder(Path.of(folder))
                : builtIn();
    }

    static NameTables builtIn() {
        var tables = new NameTables();
        Words words = Words.read("british.txt");
        rank(words.get("girls"), tables.girls);
        rank(words.get("boys"), tables.boys);
        rank(words.get("surnames"), tables.surnames);
        for (String pair : words.get("nicknames")) {
            List<String> both = List.of(pair.split("="));
            tables.nickname(both.get(0), both.get(1));
        }
        tables.areas.addAll(words.get("areas"));
        for (String district : words.get("districts")) {
            for (int i = 0; i < 40; i++) {
                String unit = "" + (char) ('A' + i * 7 % 20) + (char) ('A' + i * 11 % 23);
                tables.postcodes.add(district + " " + i % 9 + unit);
            }
        }
        return tables;
    }

    private static void rank(List<String> values, Map<String, Double> into) {
        for (int i = 0; i < values.size(); i++) {
            into.put(values.get(i), 1.0 / (i + 8));
        }
    }

    private static NameTables fromFolder(Path folder) {
        var tables = new NameTables();
        for (Map<String, String> row : Csv.read(folder.resolve("firstname_uk.csv"))) {
            int year = Integer.parseInt(field(row, "birthyear"));
            if (year >= 1996 && year <= 2011) {
                Map<String, Double> into =
                        field(row, "sex").equals("male") ? tables.boys : tables.girls;
                into.merge(
                        field(row, "firstname"),
                        Double.parseDouble(field(row, "freq")),
                        Double::sum);
            }
        }
        for (Map<String, String> row : Csv.read(folder.resolve("lastname_uk.csv"))) {
            tables.surnames.put(field(row, "surname"), Double.parseDouble(field(row, "freq")));
        }
        for (Map<String, String> row : Csv.read(folder.resolve("nicknames.csv"))) {
            tables.nickname(field(row, "name1"), field(row, "name2"));
        }
        for (Map<String, String> row : Csv.read(folder.resolve("address_uk.csv"))) {
            tables.postcodes.add(field(row, "postcode"));
            String area = field(row, "primary_care_trust");
            if (!area.isEmpty() && !tables.areas.contains(area)) {
                tables.areas.add(area);
            }
        }
        return tables;
    }

    private static String field(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    private void nickname(String name, String nickname) {
        nicknames.computeIfAbsent(name, n -> new ArrayList<>()).add(nickname);
    }

    Weighted girls(int top) {
        return Weighted.of(girls, top, 1);
    }

    Weighted boys(int top) {
        return Weighted.of(boys, top, 1);
    }

    Weighted surnames(int top, double power) {
        return Weighted.of(surnames, top, power);
    }

    /// Never empty: a name without a nickname is its own.
    List<String> nicknames(String name) {
        return nicknames.getOrDefault(name, List.of(name));
    }

    List<String> postcodes() {
        return postcodes;
    }

    List<String> areas() {
        return areas;
    }
}
