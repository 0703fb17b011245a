package contactpoint.linkage.sets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One file of Slavic, Turkic and Vietnamese people, each written one to four times by different
/// offices: transliterated by different customs, marks dropped, names in the other order, typed on
/// the wrong keyboard, day and month exchanged.
final class SlavicSet {

    private static final List<String> COLUMNS =
            List.of("forename", "middle_names", "surname", "birth_date", "sex", "place", "phone");

    /// Fathers whose name changes before the ending of the patronymic.
    private static final Map<String, String> IRREGULAR =
            Map.of("Михаил", "Михайл", "Павел", "Павл", "Пётр", "Петр");

    private final Chance chance;
    private final Slips slips;
    private final Romanising romanising;
    private final Words words = Words.read("slavic.txt");
    private final List<Native> before = new ArrayList<>();

    /// Names as at home, in their own script.
    private record Native(
            String tongue,
            String given,
            String middle,
            String family,
            boolean man,
            LocalDate born,
            String place,
            String phone) {

        boolean vietnamese() {
            return tongue.equals("vietnamese");
        }
    }

    SlavicSet(long seed) {
        chance = new Chance(seed, "slavic");
        slips = new Slips(chance);
        romanising = new Romanising(chance);
    }

    List<Sheet> sheets(int people) {
        var sheet = new Sheet("slavic", COLUMNS);
        for (int i = 0; i < people; i++) {
            Native person = person();
            before.add(person);
            int records = 1 + chance.share(.3, .3, .23, .17);
            for (int copy = 0; copy < records; copy++) {
                sheet.add("V" + i + "-" + copy, "V" + i, written(person));
            }
        }
        sheet.shuffle(chance);
        return List.of(sheet);
    }

    private Native person() {
        boolean kin = before.size() > 50 && chance.in(.12);
        Native relative = kin ? chance.of(before) : null;
        String tongue =
                relative != null
                        ? relative.tongue
                        : List.of(
                                        "russian",
                                        "ukrainian",
                                        "polish",
                                        "czech",
                                        "serbian",
                                        "turkish",
                                        "kazakh",
                                        "vietnamese")
                                .get(chance.share(.24, .14, .14, .06, .06, .14, .08, .14));
        boolean man = chance.in(.5);
        String given = chance.early(words.get(tongue + (man ? " men" : " women")));
        String family = relative != null ? relative.family : surname(tongue);
        if (relative == null || relative.man != man) {
            family = gendered(relative == null ? family : bare(family), tongue, man);
        }
        int year = relative == null ? chance.between(1945, 2012) : relative.born.getYear();
        year += relative == null ? 0 : chance.between(-8, 8);
        LocalDate born = LocalDate.of(Math.clamp(year, 1935, 2020), 1, 1);
        born = born.plusDays(chance.in(.04) ? 0 : chance.below(365));
        String place = relative != null ? relative.place : home(tongue);
        return new Native(tongue, given, middle(tongue, man), family, man, born, place, phone());
    }

    private String home(String tongue) {
        return chance.early(words.get((chance.in(.3) ? "british" : tongue) + " places"));
    }

    private String surname(String tongue) {
        List<String> names = words.get(tongue + " surnames");
        return tongue.equals("vietnamese") ? chance.of(names) : chance.early(names);
    }

    /// A woman's form of a man's surname.
    private static String gendered(String family, String tongue, boolean man) {
        if (man
                || tongue.equals("vietnamese")
                || tongue.equals("turkish")
                || tongue.equals("serbian")) {
            return family;
        }
        if (family.matches(".*[оеё]в|.*[иы]н")) {
            return family + "а";
        }
        if (family.matches(".*([иі]й|ый|ой)")) {
            return family.substring(0, family.length() - 2)
                    + (tongue.equals("ukrainian") ? "а" : "ая");
        }
        if (tongue.equals("polish") && family.matches(".*[sc]ki|.*dzki")) {
            return family.substring(0, family.length() - 1) + "a";
        }
        if (tongue.equals("czech")) {
            String stem = family.replaceAll("[aeý]$", "");
            return family.endsWith("ý") ? stem + "á" : stem + "ová";
        }
        return family;
    }

    private static String bare(String family) {
        return family.replaceAll("(?<=[оеё]в|[иы]н)а$", "")
                .replaceAll("ская$", "ский")
                .replaceAll("ька$", "ький")
                .replaceAll("(?<=[sc]k)a$", "i")
                .replaceAll("ová$", "");
    }

    private String middle(String tongue, boolean man) {
        return switch (tongue) {
            case "russian", "kazakh" -> patronymic(chance.early(words.get(tongue + " men")), man);
            case "ukrainian" -> ukrainianPatronymic(chance.early(words.get("ukrainian men")), man);
            case "vietnamese" ->
                    chance.of(words.get(man ? "vietnamese middle men" : "vietnamese middle women"));
            case "polish" ->
                    chance.in(.3)
                            ? chance.early(words.get(man ? "polish men" : "polish women"))
                            : "";
            default -> "";
        };
    }

    private static String ukrainianPatronymic(String father, boolean man) {
        if (father.equals("Ілля")) {
            return man ? "Ілліч" : "Іллівна";
        }
        String stem = father.replaceAll("о$", "").replaceAll("а$", "ай");
        return (stem + (man ? "ович" : "івна")).replace("йів", "їв").replace("ьів", "ів");
    }

    private static String patronymic(String father, boolean man) {
        String irregular = IRREGULAR.getOrDefault(father, "");
        if (!irregular.isEmpty()) {
            return irregular + (man ? "ович" : "овна");
        }
        String stem = father.replaceAll("[ьй]$", "");
        boolean soft = !stem.equals(father);
        if (father.endsWith("ий")) {
            stem = father.substring(0, father.length() - 2) + "ь";
        }
        if (father.endsWith("а") || father.endsWith("я")) {
            return father.substring(0, father.length() - 1) + (man ? "ич" : "инична");
        }
        return stem + (soft ? man ? "евич" : "евна" : man ? "ович" : "овна");
    }

    private String phone() {
        return "07" + (100_000_000 + chance.below(900_000_000));
    }

    private Map<String, String> written(Native person) {
        String custom = chance.of(Romanising.CUSTOMS);
        if (person.tongue.equals("ukrainian") && chance.in(.5)) {
            custom = "ukrainian";
        }
        boolean ownScript = Romanising.cyrillic(person.family) && chance.in(.04);
        boolean marks = chance.in(person.vietnamese() ? .35 : .45);
        String given = word(person.given, custom, ownScript, marks);
        String middle = chance.in(.35) ? "" : person.middle;
        String family = word(person.family, custom, ownScript, marks);
        if (chance.in(.05)) {
            given = english(person.given, given);
        }
        if (!middle.isEmpty()) {
            middle = word(middle, custom, ownScript, marks);
            if (chance.in(.08)) {
                middle = middle.substring(0, 1);
            }
        }
        if (person.vietnamese() && !middle.isEmpty() && chance.in(.25)) {
            given = chance.in(.5) ? middle + " " + given : given + " " + middle;
            middle = "";
        }
        boolean swap = chance.in(person.vietnamese() ? .25 : .03);
        var row = new HashMap<String, String>();
        row.put("forename", chance.in(.012) ? "" : swap ? family : given);
        row.put("middle_names", middle);
        row.put("surname", swap ? given : family);
        row.put("birth_date", chance.in(.03) ? "" : date(person.born));
        row.put("sex", chance.in(.04) ? "" : person.man == chance.in(.994) ? "M" : "F");
        row.put("place", chance.in(.08) ? "" : place(person));
        row.put("phone", chance.in(.55) ? "" : chance.in(.15) ? phone() : numbered(person.phone));
        return row;
    }

    private String numbered(String phone) {
        return chance.in(.03) ? slips.digit(phone) : phone;
    }

    private String word(String name, String custom, boolean ownScript, boolean marks) {
        String written = ownScript ? name : romanising.latin(name, custom);
        if (!ownScript && !marks) {
            written = romanising.plain(written);
        }
        if (chance.in(.05)) {
            written = romanising.mistyped(written);
        }
        return chance.in(.008) ? romanising.wrongLayout(ownScript ? name : written) : written;
    }

    private String english(String given, String otherwise) {
        return words.get("english").stream()
                .filter(pair -> pair.startsWith(given + "="))
                .map(pair -> pair.substring(given.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    private String place(Native person) {
        List<String> all = List.of((chance.in(.1) ? home(person.tongue) : person.place).split("="));
        List<String> latin = all.stream().filter(form -> !Romanising.cyrillic(form)).toList();
        String place = chance.in(.06) ? all.getFirst() : chance.early(latin);
        return chance.in(.02) ? romanising.mistyped(place) : place;
    }

    private String date(LocalDate born) {
        int day = born.getDayOfMonth();
        if (day <= 12 && chance.in(.05)) {
            return LocalDate.of(born.getYear(), day, born.getMonthValue()).toString();
        }
        String text = born.toString();
        if (chance.in(.025)) {
            return text.substring(0, 2) + slips.digit(text.substring(2));
        }
        return chance.in(.008) ? born.getYear() + "-01-01" : text;
    }
}
