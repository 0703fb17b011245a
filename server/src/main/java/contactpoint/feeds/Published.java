package contactpoint.feeds;

import java.util.List;

/// What is published of a source: what it is, what it supplies, and the format of its files
///
///
/// @param name what people call it
/// @param kind what kind of organisation runs it
/// @param sector whose field it is
/// @param reach whether it is one national system or a local one
/// @param facts what it supplies, in plain words
/// @param howOften when it sends, in plain words
/// @param key the column that holds the row's own key
/// @param columns its format, in the order of the template
public record Published(
        String name,
        String kind,
        Sector sector,
        Reach reach,
        List<String> facts,
        String howOften,
        Column<String> key,
        List<Column<?>> columns) {

    /// @throws IllegalArgumentException if two columns have one name, or the key is not among them
    public Published {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("two columns of " + name + " have one name");
        }
        if (!columns.contains(key)) {
            throw new IllegalArgumentException("the key of " + name + " is not among its columns");
        }
    }

    /// The fields that the notice names, the council's own, and the national registers of
    /// benefits and of births and deaths.
    public enum Sector {
        HEALTH("Health"),
        EDUCATION("Education"),
        COUNCIL("Council services"),
        BENEFITS("Benefits"),
        CIVIL_REGISTRATION("Births and deaths"),
        YOUTH_JUSTICE("Youth justice"),
        VOLUNTARY("Voluntary organisations");

        private final String words;

        Sector(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// How far a source reaches.
    public enum Reach {
        NATIONAL("National"),
        LOCAL("Local");

        private final String words;

        Reach(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
