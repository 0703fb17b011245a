package contactpoint.bench;

import contactpoint.demo.england.England;
import contactpoint.linkage.Column;
import contactpoint.linkage.People;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows of a made-up country as records to be linked: those of national health are the index,
/// those of the other sources arrive. An id is the source and the row's key, a space between.
final class EnglandRecords {
    /// Whose rows are the index.
    static final String INDEX = "national-health";

    /// Columns of the sources, the first that a file has.
    private static final Map<Column, List<String>> COLUMNS =
            new EnumMap<>(
                    Map.of(
                            Column.FORENAME, List.of("given_names", "first_name"),
                            Column.MIDDLE_NAMES, List.of("middle_names"),
                            Column.SURNAME, List.of("family_name", "last_name"),
                            Column.BIRTH_DATE, List.of("date_of_birth"),
                            Column.SEX, List.of("gender", "sex"),
                            Column.POSTCODE, List.of("postcode"),
                            Column.NHS_NUMBER, List.of("nhs_number"),
                            Column.UPN, List.of("upn")));

    private final Map<String, England.Truth> truth = new HashMap<>();
    private final List<Map<Column, String>> index = new ArrayList<>();
    private final List<Map<Column, String>> arriving = new ArrayList<>();

    /// Takes a part of the country in. Rows that are wrong on purpose, and that a feed refuses, are
    /// left out.
    void add(England.Part part) throws IOException {
        for (var file : part.files().entrySet()) {
            var source = file.getKey();
            for (var row : CsvRows.of(file.getValue())) {
                var id = source + " " + row.said(England.key(source));
                var told = part.truth().get(id);
                if (told != null && !told.kinds().contains("refused")) {
                    synchronized (this) {
                        truth.put(id, told);
                        (source.equals(INDEX) ? index : arriving).add(row(id, row));
                    }
                }
            }
        }
    }

    private static Map<Column, String> row(String id, CsvRows.Row said) {
        var row = new EnumMap<Column, String>(Column.class);
        row.put(Column.ID, id);
        COLUMNS.forEach((column, names) ->
                row.put(
                        column,
                        names.stream()
                                .map(said::said)
                                .filter(text -> !text.isEmpty())
                                .findFirst()
                                .orElse("")));
        row.put(
                Column.ADDRESS,
                Stream.of("address_1", "address_2", "address_3", "address_4")
                        .map(said::said)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
        return row;
    }

    /// What is true of a record.
    England.Truth truth(String id) {
        var told = truth.get(id);
        if (told == null) {
            throw new IllegalArgumentException("there is no such record");
        }
        return told;
    }

    private England.Truth truth(Map<Column, String> row) {
        return truth(row.getOrDefault(Column.ID, ""));
    }

    /// Of each pair of twins of one sex the second, as far as both are in the index.
    Set<String> secondTwins() {
        var twins = new TreeMap<String, TreeSet<String>>();
        for (var row : index) {
            var told = truth(row);
            if (told.kinds().contains("like-twin")) {
                twins.computeIfAbsent(told.household(), _ -> new TreeSet<>()).add(told.child());
            }
        }
        return twins.values().stream()
                .filter(pair -> pair.size() == 2)
                .map(TreeSet::last)
                .collect(Collectors.toSet());
    }

    /// How many households have somebody in the index.
    long households() {
        return index.stream().map(row -> truth(row).household()).distinct().count();
    }

    /// Who is in the index.
    Set<String> known() {
        var known = new HashSet<String>();
        index.forEach(row -> known.add(truth(row).child()));
        return known;
    }

    /// All as two files, without those whose rows are taken out of the index.
    People people(Set<String> absent) {
        var people = new People();
        for (var row : index) {
            if (!absent.contains(truth(row).child())) {
                people.add(row);
            }
        }
        people.beginRight();
        arriving.forEach(people::add);
        index.clear();
        arriving.clear();
        return people;
    }
}
