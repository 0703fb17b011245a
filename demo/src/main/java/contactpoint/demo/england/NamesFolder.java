package contactpoint.demo.england;

import contactpoint.demo.england.Misspelling.Rule;
import contactpoint.demo.england.Misspelling.Where;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder of name lists in the shape of those of the sdglinkage package: first names by sex and
/// year of birth and last names, with frequencies, in place of this project's English ones; their
/// variants, nicknames, and rules of hearing and scanning. The other groups keep the project's
/// lists: the folder does not say which of its names are whose, so that those which the project
/// knows as another group's are left to it.
///
/// Nothing is taken from its addresses, which are real.
final class NamesFolder {
    static final String FILES =
            "firstname_uk.csv, lastname_uk.csv, firstname_uk_variant.csv,"
                    + " lastname_uk_variant.csv, nicknames.csv, ocr_rules.csv and pho_rules.csv";

    /// Groups whose names few others give.
    private static final Set<Origin> NAMES_OF_THEIR_OWN =
            Set.of(
                    Origin.PAKISTANI,
                    Origin.BANGLADESHI,
                    Origin.SIKH,
                    Origin.HINDU,
                    Origin.TAMIL,
                    Origin.TURKISH,
                    Origin.SOMALI,
                    Origin.YORUBA,
                    Origin.IGBO,
                    Origin.AKAN,
                    Origin.ARABIC,
                    Origin.CHINESE,
                    Origin.VIETNAMESE,
                    Origin.HORN,
                    Origin.PERSIAN);

    /// The list is a sample: most names have a line for one year or two. So those of this many
    /// years before and after are names of a year too.
    private static final int YEARS_BESIDE = 4;

    /// A spelling differs by so many letters; what the list has beyond is another name.
    private static final int LETTERS_APART = 2;

    private static final Pattern MC = Pattern.compile("Mc([a-z])");

    /// Irish names that the list has without their apostrophe.
    private static final Pattern OF_IRELAND =
            Pattern.compile(
                    "O(brien|callaghan|connell|connor|dea|doherty|donnell|donoghue|donovan|dowd"
                            + "|driscoll|dwyer|farrell|flynn|gorman|grady|hagan|halloran|hanlon"
                            + "|hara|hare|kane|keefe|keeffe|kelly|leary|loughlin|mahoney|mahony"
                            + "|malley|meara|neal|neil|neill|regan|reilly|riordan|rourke"
                            + "|shaughnessy|shea|sullivan|toole)");

    /// A text that means that there is no condition.
    private static final String NONE = "None";

    private static final String NOTHING = "@";

    private final Path folder;
    private final NavigableMap<Integer, Map<String, Double>> girls = new TreeMap<>();
    private final NavigableMap<Integer, Map<String, Double>> boys = new TreeMap<>();
    private final Set<String> namesOfGirls = new HashSet<>();
    private final Set<String> namesOfBoys = new HashSet<>();

    private NamesFolder(Path folder) {
        this.folder = folder;
    }

    /// @throws NamesUnusable if a file is missing, or something in it cannot be used
    static NameBook read(Path folder) throws NamesUnusable {
        if (!Files.isDirectory(folder)) {
            throw new NamesUnusable("--names must be a folder that has %s.".formatted(FILES));
        }
        return new NamesFolder(folder).book();
    }

    private NameBook book() throws NamesUnusable {
        var own = NameBook.own();
        var lists = new EnumMap<Origin, NameLists>(own.lists());
        firstNames(own);
        lists.put(Origin.ENGLISH, english(own));
        var variants = new HashMap<>(own.variants());
        variants(variants, "firstname_uk_variant.csv", "forename", "forename2");
        variants(variants, "lastname_uk_variant.csv", "lastname1", "lastname2");
        var nicknames = new HashMap<>(own.nicknames());
        for (var line : NameTable.read(folder, "nicknames.csv", "name1", "name2").lines()) {
            var name = name(line.text("name1"));
            var nickname = name(line.text("name2"));
            if (isShortFor(nickname, name)) {
                add(nicknames, name, nickname);
            }
        }
        return new NameBook(lists, variants, nicknames, new Misspelling(heard(), scanned()));
    }

    private void firstNames(NameBook own) throws NamesUnusable {
        var table =
                NameTable.read(folder, "firstname_uk.csv", "firstname", "freq", "sex", "birthyear");
        for (var line : table.lines()) {
            var sex = line.text("sex");
            if (!sex.equals("female") && !sex.equals("male")) {
                throw line.wrong("sex", "female or male");
            }
            var isGirl = sex.equals("female");
            var frequency = line.frequency("freq");
            var year = line.year("birthyear");
            var name = name(line.text("firstname"));
            if (!name.isEmpty()) {
                (isGirl ? namesOfGirls : namesOfBoys).add(name);
            }
            if (!name.isEmpty() && !isOfOthers(name, own)) {
                (isGirl ? girls : boys)
                        .computeIfAbsent(year, none -> new LinkedHashMap<>())
                        .merge(name, frequency, Double::sum);
            }
        }
        if (girls.isEmpty() || boys.isEmpty()) {
            throw table.unusable("it must have names of girls (female) and of boys (male)");
        }
    }

    private NameLists english(NameBook own) throws NamesUnusable {
        var table = NameTable.read(folder, "lastname_uk.csv", "surname", "freq");
        var last = new LinkedHashMap<String, Double>();
        for (var line : table.lines()) {
            var frequency = line.frequency("freq");
            var name = surname(line.text("surname"));
            if (!name.isEmpty() && !isOfOthers(name, own)) {
                last.merge(name, frequency, Double::sum);
            }
        }
        if (last.isEmpty()) {
            throw table.unusable("it must have names that are written in letters");
        }
        var first = Math.min(girls.firstKey(), boys.firstKey());
        var newest = Math.max(girls.lastKey(), boys.lastKey());
        var byYear = new TreeMap<Integer, NameLists.Given>();
        for (var year = first; year <= newest; year++) {
            var middle = Math.clamp(year, Math.min(first + YEARS_BESIDE, newest), newest);
            middle = Math.max(first, Math.min(middle, newest - YEARS_BESIDE));
            byYear.put(year, new NameLists.Given(around(middle, girls), around(middle, boys)));
        }
        var parents = byYear.firstEntry().getValue();
        return new NameLists(
                parents.girls(),
                parents.boys(),
                parents.girls(),
                parents.boys(),
                weighted(last),
                byYear);
    }

    /// The names of some years, or of the nearest year that has any.
    private static Weighted<String> around(
            int year, NavigableMap<Integer, Map<String, Double>> all) {
        var some = all.subMap(year - YEARS_BESIDE, true, year + YEARS_BESIDE, true);
        if (some.isEmpty()) {
            var before = all.floorEntry(year);
            return weighted((before == null ? all.firstEntry() : before).getValue());
        }
        var names = new LinkedHashMap<String, Double>();
        some.values().forEach(one -> one.forEach((name, f) -> names.merge(name, f, Double::sum)));
        return weighted(names);
    }

    private static Weighted<String> weighted(Map<String, Double> frequencies) {
        return Weighted.of(
                List.copyOf(frequencies.keySet()), each -> frequencies.getOrDefault(each, 0.0));
    }

    /// Whether the project's lists have it of another group and not of the English.
    private static boolean isOfOthers(String name, NameBook own) {
        return !own.of(Origin.ENGLISH).has(name)
                && NAMES_OF_THEIR_OWN.stream().anyMatch(origin -> own.of(origin).has(name));
    }

    private void variants(Map<String, List<String>> variants, String file, String from, String to)
            throws NamesUnusable {
        for (var line : NameTable.read(folder, file, from, to).lines()) {
            var name = surname(line.text(from));
            var other = surname(line.text(to));
            if (!name.isEmpty()
                    && !other.isEmpty()
                    && name.charAt(0) == other.charAt(0)
                    && Letters.apart(name, other) <= LETTERS_APART) {
                add(variants, name, other);
            }
        }
    }

    /// Whether a child of the name may be called so: somebody of its sex is, and it is not the
    /// longer of the two, unless by an ending of endearment.
    private boolean isShortFor(String nickname, String name) {
        var isOfOneSex =
                Stream.of(namesOfGirls, namesOfBoys)
                        .anyMatch(names -> names.contains(nickname) && names.contains(name));
        return isOfOneSex
                && (nickname.length() <= name.length()
                        || nickname.endsWith("ie")
                        || nickname.endsWith("y"));
    }

    private static void add(Map<String, List<String>> all, String from, String to) {
        var more = new ArrayList<>(all.getOrDefault(from, List.of()));
        if (!from.equals(to) && !more.contains(to)) {
            more.add(to);
            all.put(from, List.copyOf(more));
        }
    }

    private List<Rule> heard() throws NamesUnusable {
        var rules = new ArrayList<Rule>();
        var table =
                NameTable.read(
                        folder,
                        "pho_rules.csv",
                        "where",
                        "orgpat",
                        "newpat",
                        "precond",
                        "postcond",
                        "existcond",
                        "startcond");
        for (var line : table.lines()) {
            var where =
                    Stream.of(Where.values())
                            .filter(each -> each.name().equals(line.text("where")))
                            .findFirst()
                            .orElseThrow(() -> line.wrong("where", "ALL, START, MIDDLE or END"));
            var isPlain =
                    line.text("existcond").equals(NONE) && line.text("startcond").equals(NONE);
            var from = line.text("orgpat");
            var to = line.text("newpat").equals(NOTHING) ? "" : line.text("newpat");
            if (isPlain && isLetters(from) && (to.isEmpty() || isLetters(to))) {
                rules.add(
                        new Rule(
                                where,
                                from,
                                to,
                                condition(line.text("precond")),
                                condition(line.text("postcond"))));
            }
        }
        return rules;
    }

    private static String condition(String text) {
        return text.equals("V") || text.equals("C") ? text : "";
    }

    private List<Rule> scanned() throws NamesUnusable {
        var rules = new ArrayList<Rule>();
        for (var line : NameTable.read(folder, "ocr_rules.csv", "orgpat", "newpat").lines()) {
            var from = line.text("orgpat").toLowerCase(Locale.ROOT);
            var to = line.text("newpat").toLowerCase(Locale.ROOT);
            if (isLetters(from) && isLetters(to) && !from.equals(to)) {
                rules.add(new Rule(from, to));
            }
        }
        return rules;
    }

    private static boolean isLetters(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isLetter);
    }

    /// "mcgregor" as "McGregor", "oneill" as "O'Neill".
    private static String surname(String text) {
        var name = MC.matcher(name(text)).replaceAll(found -> "Mc" + upper(found.group(1)));
        var irish = OF_IRELAND.matcher(name);
        return irish.matches()
                ? "O'" + upper(irish.group(1).substring(0, 1)) + irish.group(1).substring(1)
                : name;
    }

    private static String upper(String letter) {
        return letter.toUpperCase(Locale.ROOT);
    }

    /// "o'neill" as "O'Neill", or "" for what is no name.
    private static String name(String text) {
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
}
