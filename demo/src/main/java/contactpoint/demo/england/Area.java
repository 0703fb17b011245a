package contactpoint.demo.england;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// An upper-tier local authority, with what is made up within it.
///
/// @param index its place in the list of areas
/// @param educationCode the Department for Education's three digits
/// @param county the GSS code of its county, or `E99999999`
/// @param district the GSS code of the district that its made-up places lie in
/// @param letters the letters of its postcodes, which the Royal Mail does not use
/// @param weight how many families live here, beside the other areas
/// @param numbers a telephone number but for its last three digits, from Ofcom's ranges for drama
/// @param origins the groups by how often they come here
record Area(
        int index,
        String code,
        String educationCode,
        String name,
        String county,
        String district,
        String letters,
        double weight,
        String town,
        String numbers,
        List<String> localities,
        Weighted<Origin> origins) {

    /// As many towns are in an area, each with a postcode district of its own.
    static final int TOWNS = 5;

    Area {
        localities = List.copyOf(localities);
        if (localities.size() != TOWNS) {
            throw new IllegalArgumentException(code + " has not " + TOWNS + " localities");
        }
    }

    /// All areas of `areas.csv`.
    static List<Area> all() {
        var areas = new ArrayList<Area>();
        var lines = Resources.lines("areas.csv");
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            var index = areas.size();
            areas.add(
                    new Area(
                            index,
                            cells[0],
                            cells[1],
                            cells[2],
                            cells[3],
                            cells[4],
                            cells[5],
                            Double.parseDouble(cells[6]),
                            cells[7],
                            cells[8],
                            Resources.semicolons(cells[9]),
                            origins(cells[10])));
        }
        return List.copyOf(areas);
    }

    private static Weighted<Origin> origins(String moreOf) {
        var times = new HashMap<String, Double>();
        for (var each : Resources.semicolons(moreOf)) {
            var colon = each.indexOf(':');
            times.put(each.substring(0, colon), Double.valueOf(each.substring(colon + 1)));
        }
        return Weighted.of(
                List.of(Origin.values()),
                origin -> origin.share * times.getOrDefault(origin.code(), 1.0));
    }

    /// A telephone number of this area that rings nowhere.
    String number(long... path) {
        return numbers + threeDigits(Dice.hash(1_000, path));
    }

    /// A mobile telephone number that rings nowhere. All England shares a thousand.
    static String mobile(Dice dice) {
        return "07700 900" + threeDigits(dice.below(1_000));
    }

    private static String threeDigits(int number) {
        return number < 10 ? "00" + number : number < 100 ? "0" + number : "" + number;
    }
}
