package contactpoint.demo.england;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Where people live. Children come in groups of [#CHILDREN_IN_GROUP]; each group has [#UNITS]
/// postcodes in every area, so that about as many households share a postcode whether few children
/// are made or many, and where a household lives does not depend on how many there are.
final class Places {
    static final int CHILDREN_IN_GROUP = 4_000;

    /// Postcodes of a group in an area: three in each town.
    static final int UNITS = 15;

    /// The last one of each town is terminated, as a third of all are: who lived there has moved.
    private static final int LIVE_UNITS = UNITS - Area.TOWNS;

    private static final int UNITS_IN_TOWN = UNITS / Area.TOWNS;
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int UNITS_IN_SECTOR = LETTERS.length() * LETTERS.length();
    private static final int UNITS_IN_DISTRICT = 9 * UNITS_IN_SECTOR;
    private static final int GROUPS_IN_DISTRICT = UNITS_IN_DISTRICT / UNITS_IN_TOWN;
    private static final int HIGHEST_NUMBER = 96;
    private static final double IN_A_FLAT = .14;
    private static final double IN_A_SHARED_HOUSE = .015;
    private static final double AT_A_TERMINATED_POSTCODE = .05;

    private final List<Area> areas;
    private final Weighted<Area> byWeight;
    private final List<String> streets;
    private final List<String> ways;

    Places(List<Area> areas) {
        this.areas = List.copyOf(areas);
        byWeight = Weighted.of(areas, Area::weight);
        var words = Resources.lists("words.txt");
        streets = List.copyOf(words.getOrDefault("street", List.of()));
        ways = List.copyOf(words.getOrDefault("way", List.of()));
    }

    List<Area> areas() {
        return areas;
    }

    Area drawArea(Dice dice) {
        return byWeight.draw(dice);
    }

    /// How many groups so many children make.
    static int groups(long children) {
        return (int) ((children + CHILDREN_IN_GROUP - 1) / CHILDREN_IN_GROUP);
    }

    /// A home to live in.
    ///
    /// @param isLast whether the household lives there to this day
    Home draw(Area area, int group, LocalDate from, boolean isLast, Dice dice) {
        var unit =
                !isLast && dice.chance(AT_A_TERMINATED_POSTCODE)
                        ? LIVE_UNITS + dice.below(Area.TOWNS)
                        : dice.below(LIVE_UNITS);
        var number = 1 + dice.below(HIGHEST_NUMBER);
        var house = number + " " + street(area, group, unit);
        if (dice.chance(IN_A_SHARED_HOUSE)) {
            house = "Room " + (1 + dice.below(6)) + ", 1 " + street(area, group, unit);
        } else if (dice.chance(IN_A_FLAT)) {
            house = "Flat " + (1 + dice.below(12)) + ", " + house;
        }
        return new Home(
                from,
                area,
                group,
                house,
                area.localities().get(unit % Area.TOWNS),
                postcode(area, group, unit),
                uprn(house, area, group, unit));
    }

    /// The postcodes of a group in an area.
    static List<String> postcodes(Area area, int group) {
        var all = new ArrayList<String>(UNITS);
        for (var unit = 0; unit < UNITS; unit++) {
            all.add(postcode(area, group, unit));
        }
        return all;
    }

    static boolean isTerminated(int unit) {
        return unit >= LIVE_UNITS;
    }

    /// The postcode of one of a group's units, all different.
    static String postcode(Area area, int group, int unit) {
        var district = 1 + unit % Area.TOWNS + Area.TOWNS * (group / GROUPS_IN_DISTRICT);
        var place = group % GROUPS_IN_DISTRICT * UNITS_IN_TOWN + unit / Area.TOWNS;
        var sector = 1 + place / UNITS_IN_SECTOR;
        var letters = place % UNITS_IN_SECTOR;
        return area.letters()
                + district
                + ' '
                + sector
                + LETTERS.charAt(letters / LETTERS.length())
                + LETTERS.charAt(letters % LETTERS.length());
    }

    /// Two postcodes of a town share a street.
    String street(Area area, int group, int unit) {
        var pair = unit / (2 * Area.TOWNS) * Area.TOWNS + unit % Area.TOWNS;
        var path = new long[] {area.index(), group, pair};
        return streets.get(Dice.hash(streets.size(), path))
                + ' '
                + ways.get(Dice.hash(ways.size(), area.index(), pair, group));
    }

    /// Made up: 999 is the start of no local authority's numbers.
    private static String uprn(String house, Area area, int group, int unit) {
        return "999"
                + (100_000_000
                        + Dice.hash(900_000_000, house.hashCode(), area.index(), group, unit));
    }
}
