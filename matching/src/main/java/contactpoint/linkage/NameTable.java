package contactpoint.linkage;

import contactpoint.matching.Nicknames;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which first names are forms of each other. A deployer may bring another table.
public final class NameTable {
    private final Map<String, Set<String>> forms;

    /// @param forms for each name, folded and without spaces, the names that may stand for it
    public NameTable(Map<String, ? extends Set<String>> forms) {
        var both = new HashMap<String, Set<String>>();
        forms.forEach((name, others) -> {
            for (var other : others) {
                if (!other.equals(name)) {
                    both.computeIfAbsent(name, _ -> new TreeSet<>()).add(other);
                    both.computeIfAbsent(other, _ -> new TreeSet<>()).add(name);
                }
            }
        });
        this.forms = Map.copyOf(both);
    }

    /// The table that comes with the product.
    public static NameTable standard() {
        return new NameTable(Nicknames.all());
    }

    /// A name as a table has it: in small letters of an English keyboard, without spaces.
    public static String folded(String name) {
        return String.join("", Texts.words(name));
    }

    boolean isPair(String one, String other) {
        return forms.getOrDefault(one, Set.of()).contains(other);
    }

    Map<String, Set<String>> forms() {
        return forms;
    }
}
