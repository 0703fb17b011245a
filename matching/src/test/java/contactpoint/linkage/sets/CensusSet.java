package contactpoint.linkage.sets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A British census (left) and an administrative list (right) of the same streets, in capitals as
/// the scanner left them: households that share surname and address, about forty people in the
/// postcode of a person, few twins. Each person at most once on either side.
final class CensusSet {

    private static final List<String> COLUMNS =
            List.of(
                    "forename",
                    "surname",
                    "birth_day",
                    "birth_month",
                    "birth_year",
                    "sex",
                    "address",
                    "postcode");
    private static final List<String> STREETS =
            List.of(
                    "high street",
                    "church road",
                    "station road",
                    "church lane",
                    "victoria road",
                    "park road",
                    "london road",
                    "green lane",
                    "mill lane",
                    "windsor road",
                    "clarence road",
                    "highfield road",
                    "springfield road",
                    "victoria street",
                    "kings road",
                    "queens road",
                    "manor road",
                    "the crescent",
                    "grange road",
                    "new road",
                    "west street",
                    "north street",
                    "albert road",
                    "richmond road",
                    "york road",
                    "alexandra road",
                    "school lane",
                    "king street",
                    "stanley road",
                    "mill road",
                    "grove road",
                    "the avenue",
                    "south street",
                    "chapel street",
                    "broadway",
                    "george street",
                    "park avenue",
                    "woodlands road",
                    "orchard close",
                    "meadow view",
                    "beech drive",
                    "hawthorn avenue",
                    "cedar court",
                    "rose hill");

    private final Chance chance;
    private final NameTables tables;
    private final Weighted girls;
    private final Weighted boys;
    private final Weighted surnames;
    private final List<Home> homes = new ArrayList<>();
    private final CensusClerk census;
    private final CensusClerk list;

    /// @param key postcode and house number, as the public sets number people
    private record Home(String key, String address, String postcode) {}

    /// @param twin the second of a pair, whom the census is to miss
    private record Dweller(String id, CensusClerk.Person person, boolean twin) {}

    CensusSet(long seed, NameTables tables) {
        chance = new Chance(seed, "uk");
        this.tables = tables;
        girls = tables.girls(160);
        boys = tables.boys(160);
        surnames = tables.surnames(350, 1);
        census = new CensusClerk(new Chance(seed, "uk census"), tables, 1.0);
        list = new CensusClerk(new Chance(seed, "uk list"), tables, .8);
    }

    /// @param people about how many live there
    /// @param twins the share of households with a child that get a same-sex twin; 0 leaves the few
    ///   that chance makes
    List<Sheet> sheets(String name, int people, double twins) {
        List<List<Dweller>> households = streets(people, twins);
        var left = new Sheet(name + "-left", COLUMNS);
        var right = new Sheet(name + "-right", COLUMNS);
        for (List<Dweller> household : households) {
            boolean allMoved = chance.in(.012);
            Home elsewhere = elsewhere();
            for (Dweller dweller : household) {
                boolean moved = allMoved || chance.in(.023);
                Home own = chance.in(.5) ? elsewhere : elsewhere();
                boolean listed = dweller.twin || chance.in(.95);
                boolean counted = !dweller.twin && (!listed || chance.in(.977));
                if (counted) {
                    left.add("C" + dweller.id, dweller.id, census.write(dweller.person));
                }
                if (listed) {
                    CensusClerk.Person as = dweller.person;
                    if (moved) {
                        Home home = allMoved ? elsewhere : own;
                        as = as.at(home.address, home.postcode);
                    }
                    right.add("L" + dweller.id, dweller.id, list.write(as));
                }
            }
        }
        right.shuffle(chance);
        return List.of(left, right);
    }

    private Home elsewhere() {
        if (chance.in(.6)) {
            return chance.of(homes);
        }
        String postcode = chance.of(tables.postcodes()).replace(" ", "");
        return new Home("", chance.between(1, 120) + " " + chance.early(STREETS), postcode);
    }

    private List<List<Dweller>> streets(int people, double twins) {
        var households = new ArrayList<List<Dweller>>();
        var pool = new ArrayList<>(tables.postcodes());
        chance.shuffle(pool);
        int count = 0;
        for (int next = 0; count < people && next < pool.size(); next++) {
            String postcode = pool.get(next).replace(" ", "");
            String street = chance.early(STREETS);
            int houses = (int) Math.round(Math.exp(chance.normal(Math.log(9), .68)));
            houses = Math.min(Math.max(houses, 2), 95);
            for (int house = 1; house <= houses && count < people; house++) {
                String key = postcode + String.format(Locale.ROOT, "%03d", house);
                Home home = new Home(key, house + " " + street, postcode);
                homes.add(home);
                List<Dweller> household = household(home, twins);
                count += household.size();
                households.add(household);
            }
        }
        return households;
    }

    private List<Dweller> household(Home home, double twins) {
        var dwellers = new ArrayList<Dweller>();
        String surname = surnames.draw(chance);
        int adults = chance.in(.62) ? 2 : chance.in(.85) ? 1 : 3;
        int children = adults == 3 ? 0 : chance.share(.47, .19, .21, .085, .03, .015);
        int base = chance.between(1925, 1988);
        int first = chance.below(2);
        for (int i = 0; i < adults; i++) {
            String name = chance.in(i == 0 ? 1 : .82) ? surname : surnames.draw(chance);
            dwellers.add(
                    dweller(
                            home,
                            dwellers.size(),
                            name,
                            base + chance.between(-4, 4),
                            (first + i) % 2));
        }
        int born = base + chance.between(18, 38);
        for (int i = 0; i < children && born <= 2011; i++) {
            String name = chance.in(.93) ? surname : surnames.draw(chance);
            dwellers.add(dweller(home, dwellers.size(), name, born, chance.below(2)));
            if (i == 0 && chance.in(.006)) {
                dwellers.add(
                        twin(
                                home,
                                dwellers.size(),
                                dwellers.getLast().person,
                                chance.below(2),
                                false));
            }
            born += chance.share(0, .15, .35, .25, .15, .1);
        }
        boolean child = dwellers.size() > adults;
        if (child && twins > 0 && chance.in(twins)) {
            CensusClerk.Person sibling =
                    dwellers.get(chance.between(adults, dwellers.size() - 1)).person;
            int sex = sibling.sex().equals("M") ? 1 : 0;
            dwellers.add(twin(home, dwellers.size(), sibling, sex, true));
        }
        return dwellers;
    }

    private Dweller dweller(Home home, int at, String surname, int year, int sex) {
        LocalDate born = LocalDate.of(year, 1, 1).plusDays(chance.below(365));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("forename", forename(sex));
        fields.put("surname", surname);
        fields.put("sex", sex == 1 ? "M" : "F");
        fields.put("address", home.address);
        fields.put("postcode", home.postcode);
        return new Dweller(key(home, at), new CensusClerk.Person(fields, born), false);
    }

    private Dweller twin(Home home, int at, CensusClerk.Person sibling, int sex, boolean missed) {
        Map<String, String> fields = new HashMap<>(sibling.fields());
        String name = forename(sex);
        while (name.equals(sibling.fields().get("forename"))) {
            name = forename(sex);
        }
        fields.put("forename", name);
        fields.put("sex", sex == 1 ? "M" : "F");
        return new Dweller(key(home, at), new CensusClerk.Person(fields, sibling.born()), missed);
    }

    private static String key(Home home, int at) {
        return home.key + String.format(Locale.ROOT, "%03d", at + 1);
    }

    private String forename(int sex) {
        return (sex == 1 ? boys : girls).draw(chance);
    }
}
