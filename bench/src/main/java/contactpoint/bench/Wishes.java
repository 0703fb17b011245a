package contactpoint.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Searches for children who are there: names as they are or misspelt, common and rare, with the
/// date of birth or its year alone.
final class Wishes {
    /// A search, and the child whom it means.
    ///
    /// @param kind such as "misspelt, common name, date"
    /// @param month 0 if only the year is known
    record Wish(
            String kind,
            String given,
            String family,
            int day,
            int month,
            int year,
            String shown,
            LocalDate born) {}

    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<List<String>> HEARD =
            List.of(
                    List.of("ph", "f"),
                    List.of("ie", "ei"),
                    List.of("ck", "k"),
                    List.of("y", "i"),
                    List.of("s", "z"),
                    List.of("th", "t"),
                    List.of("m", "n"),
                    List.of("ou", "u"),
                    List.of("a", "e"));

    private record Child(String given, String family, LocalDate born, boolean common) {}

    private final Random random;
    private final List<Child> children = new ArrayList<>();

    /// @param connection of the administrator
    Wishes(Connection connection, long seed) throws SQLException {
        random = new Random(seed);
        // One row in some hundred: by pages, so that the whole table is not read.
        read(
                connection,
                false,
                "SELECT given, family, born FROM index.child TABLESAMPLE SYSTEM (2)"
                        + " WHERE length(born) = 10 AND given <> '' AND family <> '' ORDER BY id LIMIT 4000");
        read(
                connection,
                true,
                """
                WITH sampled AS (
                    SELECT * FROM index.child TABLESAMPLE SYSTEM (5)
                     WHERE length(born) = 10 AND given <> '' AND family <> ''),
                common AS (
                    SELECT family FROM sampled GROUP BY family ORDER BY count(*) DESC, family LIMIT 20)
                SELECT given, family, born FROM sampled WHERE family IN (SELECT family FROM common)
                 ORDER BY id LIMIT 4000
                """);
    }

    private void read(Connection connection, boolean common, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                children.add(
                        new Child(
                                rows.getString(1),
                                rows.getString(2),
                                LocalDate.parse(rows.getString(3)),
                                common));
            }
        }
    }

    /// The next search: half of the names are common, half misspelt, a third known by the year.
    Wish next() {
        var child = children.get(random.nextInt(children.size()));
        boolean misspelt = random.nextBoolean();
        boolean year = random.nextInt(3) == 0;
        var given = child.given();
        var family = child.family();
        if (misspelt && random.nextBoolean()) {
            given = slip(given);
        } else if (misspelt) {
            family = slip(family);
        }
        return new Wish(
                (misspelt ? "misspelt" : "exact")
                        + (child.common() ? ", common" : ", any")
                        + (year ? ", year" : ", date"),
                given,
                family,
                year ? 0 : child.born().getDayOfMonth(),
                year ? 0 : child.born().getMonthValue(),
                child.born().getYear(),
                child.family(),
                child.born());
    }

    private String slip(String name) {
        for (int tries = 0; tries < 20; tries++) {
            var wrong = random.nextBoolean() ? typed(name) : heard(name);
            // Two marks in a row are refused before anything is looked for.
            if (!wrong.equalsIgnoreCase(name)
                    && wrong.strip().length() > 1
                    && !wrong.matches(".*[^\\p{L}]{2}.*|[^\\p{L}].*|.*[^\\p{L}]")) {
                return wrong.strip();
            }
        }
        return name;
    }

    private String typed(String name) {
        int at = random.nextInt(name.length());
        var letter = name.substring(at, at + 1);
        return name.substring(0, at)
                + switch (random.nextInt(4)) {
                    case 0 -> "";
                    case 1 -> letter + letter;
                    case 2 -> beside(letter);
                    default -> letter + beside(letter);
                }
                + name.substring(at + 1);
    }

    private static String beside(String letter) {
        for (var row : ROWS) {
            int at = row.indexOf(letter.toLowerCase(Locale.ROOT));
            if (at >= 0) {
                return String.valueOf(row.charAt(at == 0 ? 1 : at - 1));
            }
        }
        return "e";
    }

    private String heard(String name) {
        var pair = HEARD.get(random.nextInt(HEARD.size()));
        boolean forth = random.nextBoolean();
        return name.replaceFirst(pair.get(forth ? 0 : 1), pair.get(forth ? 1 : 0));
    }
}
