package contactpoint.demo.england;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All names, and the ways in which one is written for another.
///
/// @param variants spellings by name
/// @param nicknames short forms by name
record NameBook(
        Map<Origin, NameLists> lists,
        Map<String, List<String>> variants,
        Map<String, List<String>> nicknames,
        Misspelling misspelling) {

    NameBook {
        lists = new EnumMap<>(lists);
        variants = Map.copyOf(variants);
        nicknames = Map.copyOf(nicknames);
    }

    /// From the lists of this project.
    static NameBook own() {
        var written = Resources.lists("names.txt");
        var lists = new EnumMap<Origin, NameLists>(Origin.class);
        for (var origin : Origin.values()) {
            lists.put(origin, NameLists.of(origin, written));
        }
        var variants = new LinkedHashMap<String, List<String>>();
        var nicknames = new LinkedHashMap<String, List<String>>();
        for (var line : Resources.lines("spellings.txt")) {
            var colon = line.indexOf(": ");
            var names = Resources.commas(line.substring(colon + 2));
            if (line.startsWith("variants")) {
                for (var name : names) {
                    var others = new ArrayList<>(names);
                    others.remove(name);
                    variants.putIfAbsent(name, List.copyOf(others));
                }
            } else {
                nicknames.put(names.getFirst(), List.copyOf(names.subList(1, names.size())));
            }
        }
        return new NameBook(lists, variants, nicknames, Misspelling.own());
    }

    NameLists of(Origin origin) {
        var found = lists.get(origin);
        if (found == null) {
            throw new IllegalStateException("no names of " + origin.code());
        }
        return found;
    }
}
