package contactpoint.demo.england;

import contactpoint.demo.england.Misspelling.Rule;
import contactpoint.demo.england.Misspelling.Where;
import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A folder of name lists in the shape of those of the sdglinkage package: first names by sex and
/// year of birth and last names, with frequencies, in place of this project's English ones; their
/// variants, nicknames, and rules of hearing and scanning; names of places. The other groups keep
/// the project's lists: the folder does not say which of its names are whose.
final class NamesFolder {
    /// A text that means that there is no condition.
    private static final String NONE = "None";

    private static final String NOTHING = "@";

    private final Path folder;

    private NamesFolder(Path folder) {
        this.folder = folder;
    }

    /// @throws IOException if a file is missing or lacks a column
    static NameBook read(Path folder) throws IOException {
        return new NamesFolder(folder).book();
    }

    private NameBook book() throws IOException {
        var own = NameBook.own();
        var lists = new EnumMap<Origin, NameLists>(own.lists());
        lists.put(Origin.ENGLISH, english(own.of(Origin.ENGLISH)));
        var variants = new LinkedHashMap<>(own.variants());
        variants(variants, "firstname_uk_variant.csv", "forename", "forename2");
        variants(variants, "lastname_uk_variant.csv", "lastname1", "lastname2");
        var nicknames = new LinkedHashMap<>(own.nicknames());
        for (var row : rows("nicknames.csv")) {
            add(nicknames, name(row.get("name1")), name(row.get("name2")));
        }
        return new NameBook(
                lists, variants, nicknames, new Misspelling(heard(), scanned()), localities());
    }

    private NameLists english(NameLists own) throws IOException {
        var girls = new TreeMap<Integer, Map<String, Double>>();
        var boys = new TreeMap<Integer, Map<String, Double>>();
        for (var row : rows("firstname_uk.csv")) {
            var years = cell(row, "sex").equals("female") ? girls : boys;
            years.computeIfAbsent(
                            Integer.valueOf(cell(row, "birthyear")), year -> new LinkedHashMap<>())
                    .merge(name(row.get("firstname")), number(row, "freq"), Double::sum);
        }
        if (girls.isEmpty() || boys.isEmpty()) {
            throw new IOException("firstname_uk.csv has no names of girls or of boys.");
        }
        var byYear = new LinkedHashMap<Integer, NameLists.Given>();
        // Years after the last of the list are named like the last.
        for (var year = girls.firstKey(); year <= girls.lastKey() + 20; year++) {
            byYear.put(year, new NameLists.Given(weighted(year, girls), weighted(year, boys)));
        }
        var last = new LinkedHashMap<String, Double>();
        for (var row : rows("lastname_uk.csv")) {
            last.merge(name(row.get("surname")), number(row, "freq"), Double::sum);
        }
        return new NameLists(
                weighted(girls.firstEntry().getValue()),
                weighted(boys.firstEntry().getValue()),
                weighted(girls.firstEntry().getValue()),
                weighted(boys.firstEntry().getValue()),
                weighted(last),
                byYear.isEmpty() ? own.byYear() : byYear);
    }

    private static Weighted<String> weighted(
            int year, NavigableMap<Integer, Map<String, Double>> all) {
        var entry = all.floorEntry(year);
        return weighted(entry == null ? all.firstEntry().getValue() : entry.getValue());
    }

    private static Weighted<String> weighted(Map<String, Double> frequencies) {
        return Weighted.of(
                List.copyOf(frequencies.keySet()), each -> frequencies.getOrDefault(each, 0.0));
    }

    private void variants(Map<String, List<String>> variants, String file, String from, String to)
            throws IOException {
        for (var row : rows(file)) {
            add(variants, name(row.get(from)), name(row.get(to)));
        }
    }

    private static void add(Map<String, List<String>> all, String from, String to) {
        if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
            var more = new ArrayList<>(all.getOrDefault(from, List.of()));
            if (!more.contains(to)) {
                more.add(to);
                all.put(from, List.copyOf(more));
            }
        }
    }

    private List<Rule> heard() throws IOException {
        var rules = new ArrayList<Rule>();
        for (var row : rows("pho_rules.csv")) {
            var isPlain =
                    cell(row, "existcond").equals(NONE) && cell(row, "startcond").equals(NONE);
            var to = cell(row, "newpat").equals(NOTHING) ? "" : cell(row, "newpat");
            if (isPlain && isLetters(cell(row, "orgpat")) && (to.isEmpty() || isLetters(to))) {
                rules.add(
                        new Rule(
                                Where.valueOf(cell(row, "where")),
                                cell(row, "orgpat"),
                                to,
                                condition(row, "precond"),
                                condition(row, "postcond")));
            }
        }
        return rules;
    }

    private static String condition(Map<String, String> row, String column) {
        var text = cell(row, column);
        return text.equals("V") || text.equals("C") ? text : "";
    }

    private List<Rule> scanned() throws IOException {
        var rules = new ArrayList<Rule>();
        for (var row : rows("ocr_rules.csv")) {
            var from = cell(row, "orgpat").toLowerCase(Locale.ROOT);
            var to = cell(row, "newpat").toLowerCase(Locale.ROOT);
            if (isLetters(from) && isLetters(to) && !from.equals(to)) {
                rules.add(new Rule(from, to));
            }
        }
        return rules;
    }

    /// Names of places, most often a town: nothing of the folder's postcodes is used, which are
    /// real.
    private List<String> localities() throws IOException {
        var places = new LinkedHashSet<String>();
        for (var row : rows("address_uk.csv")) {
            var place = cell(row, "primary_care_trust");
            if (cell(row, "country").equals("England") && isPlace(place)) {
                places.add(place);
            }
        }
        return places.stream().sorted(Comparator.comparing(Function.identity())).toList();
    }

    private static boolean isPlace(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && !text.contains(" and ");
    }

    private static boolean isLetters(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isLetter);
    }

    /// "o'neill" as "O'Neill", or "" for what is no name.
    private static String name(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        var name = new StringBuilder(text.strip().toLowerCase(Locale.ROOT));
        for (var i = 0; i < name.length(); i++) {
            var isFirst = i == 0 || !Character.isLetter(name.charAt(i - 1));
            if (isFirst) {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
            if (!Character.isLetter(name.charAt(i)) && "' -".indexOf(name.charAt(i)) < 0) {
                return "";
            }
        }
        return name.toString();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(cell(row, column));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private List<Map<String, String>> rows(String name) throws IOException {
        try (var in = Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8)) {
            var reader = new CsvReader(in);
            var header = reader.next();
            var rows = new ArrayList<Map<String, String>>();
            for (var line = reader.next(); line != null && header != null; line = reader.next()) {
                var row = new LinkedHashMap<String, String>();
                for (var i = 0; i < header.cells().size() && i < line.cells().size(); i++) {
                    row.put(text(header.cells().get(i)), text(line.cells().get(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static String text(CsvCell cell) {
        return cell instanceof CsvCell.Text(String text) ? text : "";
    }
}
