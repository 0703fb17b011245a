package contactpoint.linkage.sets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An East African register (left) and a survey of some of the people in it (right): no
/// identifiers, no postcodes; names in either order and spelt by ear, ages told in round numbers.
final class EastAfricanSet {

    private static final List<String> COLUMNS =
            List.of(
                    "forename",
                    "surname",
                    "sex",
                    "birth_year",
                    "birth_month",
                    "birth_day",
                    "place");

    /// Heard alike by a clerk, both ways.
    private static final List<List<String>> BY_EAR =
            List.of(
                    List.of("ss", "s"),
                    List.of("tt", "t"),
                    List.of("kk", "k"),
                    List.of("gg", "g"),
                    List.of("bb", "b"),
                    List.of("dd", "d"),
                    List.of("jj", "j"),
                    List.of("zz", "z"),
                    List.of("nn", "n"),
                    List.of("aa", "a"),
                    List.of("uu", "u"),
                    List.of("ii", "i"),
                    List.of("oo", "o"),
                    List.of("ky", "ch"),
                    List.of("ki", "chi"),
                    List.of("gy", "j"),
                    List.of("l", "r"),
                    List.of("bw", "bu"),
                    List.of("mw", "mu"),
                    List.of("kw", "ku"),
                    List.of("iye", "ie"),
                    List.of("yi", "i"),
                    List.of("y", "i"),
                    List.of("ph", "f"),
                    List.of("ie", "y"),
                    List.of("c", "k"),
                    List.of("ah", "a"),
                    List.of("zz", "z"),
                    List.of("ee", "e"),
                    List.of("ng'", "ng"),
                    List.of("eo", "e"),
                    List.of("nny", "ny"),
                    List.of("th", "t"),
                    List.of("sh", "s"),
                    List.of("e", "i"));

    /// The same baptismal or Muslim name in another mouth.
    private static final Map<String, List<String>> OTHER_FORMS =
            Map.ofEntries(
                    Map.entry("john", List.of("yokana", "johnny")),
                    Map.entry("joseph", List.of("yusufu", "yozefu", "joe")),
                    Map.entry("peter", List.of("petero")),
                    Map.entry("mary", List.of("maria", "meri")),
                    Map.entry("moses", List.of("musa")),
                    Map.entry("muhammad", List.of("mohamed", "muhamad", "mohammed")),
                    Map.entry("geoffrey", List.of("jeff", "godfrey", "jeffrey")),
                    Map.entry("ronald", List.of("ronnie", "ronard")),
                    Map.entry("fatuma", List.of("fatumah", "fatima")),
                    Map.entry("proscovia", List.of("prossy", "scovia")),
                    Map.entry("zainab", List.of("zaina", "zainabu")),
                    Map.entry("aisha", List.of("aisa", "ayisha")),
                    Map.entry("margaret", List.of("maggie", "magret")),
                    Map.entry("elizabeth", List.of("betty")),
                    Map.entry("catherine", List.of("kate", "katherine")),
                    Map.entry("robert", List.of("bob", "lobert")),
                    Map.entry("samuel", List.of("sam")),
                    Map.entry("stephen", List.of("steven")));

    private final Chance chance;
    private final Slips slips;
    private final Words words = Words.read("east-african.txt");

    private record Resident(
            String own,
            String family,
            boolean man,
            LocalDate born,
            String village,
            boolean vague) {}

    EastAfricanSet(long seed) {
        chance = new Chance(seed, "africa");
        slips = new Slips(chance);
    }

    List<Sheet> sheets(int registered, int asked) {
        var left = new Sheet("africa-left", COLUMNS);
        var right = new Sheet("africa-right", COLUMNS);
        List<Resident> residents = residents(registered);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < residents.size(); i++) {
            order.add(i);
            left.add("R" + i, "E" + i, registered(residents.get(i)));
        }
        chance.shuffle(order);
        for (int i = 0; i < asked; i++) {
            int person = order.get(i);
            right.add("S" + i, "E" + person, surveyed(residents.get(person)));
        }
        for (int i = 0; i < asked / 150; i++) {
            right.add("S" + (asked + i), "N" + i, surveyed(resident(null)));
        }
        right.shuffle(chance);
        return List.of(left, right);
    }

    private List<Resident> residents(int count) {
        var residents = new ArrayList<Resident>();
        while (residents.size() < count) {
            Resident head = resident(null);
            residents.add(head);
            int kin = chance.share(.45, .2, .2, .15);
            for (int i = 0; i < kin && residents.size() < count; i++) {
                residents.add(resident(head));
            }
        }
        return residents;
    }

    private Resident resident(Resident head) {
        boolean man = chance.in(.48);
        String own = chance.early(words.get(man ? "christian men" : "christian women"));
        boolean luo = head == null ? chance.in(.35) : words.get("luo").contains(head.family);
        String family =
                head != null && chance.in(luo ? .7 : .25)
                        ? head.family
                        : chance.early(words.get(luo ? "luo" : man ? "ganda men" : "ganda women"));
        int year = head == null ? chance.between(1940, 1995) : chance.between(1960, 2014);
        LocalDate born = LocalDate.of(year, 1, 1).plusDays(chance.below(365));
        String village = head != null ? head.village : chance.early(words.get("villages"));
        return new Resident(own, family, man, born, village, year < 1985 && chance.in(.06));
    }

    private Map<String, String> registered(Resident person) {
        Map<String, String> row = row(person, .1, .09);
        date(row, person, .015);
        return row;
    }

    private Map<String, String> surveyed(Resident person) {
        Map<String, String> row = row(person, .3, .26);
        date(row, person, .06);
        return row;
    }

    private Map<String, String> row(Resident person, double swapped, double byEar) {
        String own = spelt(person.own, byEar * .6);
        String family = spelt(person.family, byEar);
        if (chance.in(.03)) {
            own = chance.of(OTHER_FORMS.getOrDefault(person.own, List.of(own)));
        }
        if (chance.in(.006)) {
            own = own.substring(0, 1);
        } else if (chance.in(.004)) {
            own = "";
        }
        boolean swap = chance.in(swapped);
        var row = new HashMap<String, String>();
        row.put("forename", capital(swap ? family : own));
        row.put("surname", capital(swap ? own : family));
        row.put("sex", chance.in(.01) ? "" : person.man == chance.in(.995) ? "M" : "F");
        String village = chance.in(.04) ? chance.early(words.get("villages")) : person.village;
        row.put("place", chance.in(.01) ? "" : capital(spelt(village, byEar * .4)));
        return row;
    }

    private String spelt(String name, double byEar) {
        if (chance.in(.02)) {
            return slips.typed(name);
        }
        if (!chance.in(byEar)) {
            return name;
        }
        String once = heard(name);
        return chance.in(.15) ? heard(once) : once;
    }

    /// As a clerk hears it; a doubled letter and a single one are the same to most.
    private String heard(String name) {
        var fitting = new ArrayList<List<String>>();
        for (List<String> pair : BY_EAR) {
            if (name.contains(pair.get(0))) {
                fitting.add(pair);
            } else if (pair.get(1).length() > 1 && name.contains(pair.get(1))) {
                fitting.add(pair.reversed());
            }
        }
        if (fitting.isEmpty() || chance.in(.12)) {
            int at = chance.below(name.length());
            return name.substring(0, at) + name.charAt(at) + name.substring(at);
        }
        List<String> pair = chance.of(fitting);
        int at = name.indexOf(pair.get(0));
        return name.substring(0, at) + pair.get(1) + name.substring(at + pair.get(0).length());
    }

    /// @param wrong how often the year told is not the year of birth
    private void date(Map<String, String> row, Resident person, double wrong) {
        int year = person.born.getYear();
        if (person.vague) {
            int age = 2015 - year;
            year = chance.in(.5) ? 2015 - Math.round(age / 5f) * 5 : year + chance.between(-2, 2);
        } else if (chance.in(wrong)) {
            year += chance.in(.75) ? chance.between(0, 1) * 2 - 1 : chance.between(-3, 3);
        }
        row.put("birth_year", "" + year);
        boolean monthKnown = !person.vague && !chance.in(.04);
        boolean dayKnown = monthKnown && !chance.in(.06);
        int month = person.born.getMonthValue();
        int day = person.born.getDayOfMonth();
        if (chance.in(wrong * .4)) {
            month = chance.between(1, 12);
        }
        if (chance.in(wrong * .6)) {
            day = Math.clamp(day + chance.between(-2, 2), 1, 28);
        }
        row.put("birth_month", monthKnown ? "" + month : "");
        row.put("birth_day", dayKnown ? "" + day : "");
    }

    private static String capital(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}
