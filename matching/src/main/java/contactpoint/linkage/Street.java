package contactpoint.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// An address taken apart: the words of its street, the number of its house, and which home of the
/// house it is.
///
/// @param number of the house, 0 if it has none
/// @param flat equal for equal flats, 0 if none is said
record Street(List<String> words, int number, int flat) {
    private static final Pattern PARTS = Pattern.compile("[,;\n]");
    private static final Set<String> UNITS =
            Set.of("flat", "apartment", "apt", "unit", "room", "floor", "no", "number", "the");
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("rd", "road"),
                    Map.entry("st", "street"),
                    Map.entry("str", "street"),
                    Map.entry("ave", "avenue"),
                    Map.entry("av", "avenue"),
                    Map.entry("ln", "lane"),
                    Map.entry("dr", "drive"),
                    Map.entry("cl", "close"),
                    Map.entry("clo", "close"),
                    Map.entry("ct", "court"),
                    Map.entry("crt", "court"),
                    Map.entry("cres", "crescent"),
                    Map.entry("cr", "crescent"),
                    Map.entry("gdns", "gardens"),
                    Map.entry("gdn", "garden"),
                    Map.entry("grv", "grove"),
                    Map.entry("gr", "grove"),
                    Map.entry("pl", "place"),
                    Map.entry("sq", "square"),
                    Map.entry("tce", "terrace"),
                    Map.entry("terr", "terrace"),
                    Map.entry("ter", "terrace"),
                    Map.entry("pde", "parade"),
                    Map.entry("hse", "house"),
                    Map.entry("pk", "park"));

    Street {
        words = List.copyOf(words);
    }

    static Street of(String address) {
        if (Unknown.is(String.join("", Texts.words(address)))) {
            return new Street(List.of(), 0, 0);
        }
        var said = Flat.of(address);
        var street = house(said.rest());
        var house = street.number;
        var flat = said.code();
        if (house == 0 && flat > 0) {
            // "Flat 2, Rose House" is "2 Rose House".
            house = Flat.number(flat);
            flat = house == 0 ? flat : 0;
        }
        return new Street(street.words, house, flat == 0 ? street.flat : flat);
    }

    private static Street house(String address) {
        for (var part : PARTS.split(address, -1)) {
            var street = ofPart(part);
            if (!street.words.isEmpty() && (street.number > 0 || !address.contains(","))) {
                return street;
            }
        }
        return ofPart(address);
    }

    /// 14a is a home of house 14.
    private static Street ofPart(String address) {
        var words = new ArrayList<String>();
        var number = 0;
        var flat = 0;
        for (var word : Texts.words(address)) {
            if (Character.isDigit(word.charAt(0))) {
                number = words.isEmpty() ? digits(word) : number;
                flat = words.isEmpty() ? Flat.letterBehind(word) : flat;
            } else if (!UNITS.contains(word) && (word.length() > 1 || !words.isEmpty())) {
                words.add(words.isEmpty() ? word : SHORT.getOrDefault(word, word));
            }
        }
        return new Street(words, number, flat);
    }

    /// Whether two addresses of one house may be one home: a flat that only one names says nothing.
    static boolean mayBeOneFlat(int one, int other) {
        return one == other || one == 0 || other == 0;
    }

    static int digits(String word) {
        var number = 0;
        for (var i = 0; i < word.length() && i < 6 && Character.isDigit(word.charAt(i)); i++) {
            number = number * 10 + Character.digit(word.charAt(i), 10);
        }
        return number;
    }

    static boolean areNear(int one, int other) {
        if (one == 0 || other == 0) {
            return false;
        }
        return Math.abs(one - other) <= 2
                || one / 10 == other
                || other / 10 == one
                || differInOneDigit(one, other);
    }

    private static boolean differInOneDigit(int one, int other) {
        var wrong = 0;
        while (one > 0 || other > 0) {
            wrong += one % 10 == other % 10 ? 0 : 1;
            if ((one == 0) != (other == 0)) {
                return false;
            }
            one /= 10;
            other /= 10;
        }
        return wrong == 1;
    }
}
