package contactpoint.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Rows of made-up people: some are there more than once, misspelt or as they are.
final class SomePeople {
    private static final List<String> FIRST =
            List.of(
                    "Kelly", "Tom", "Amara", "Zofia", "Idris", "Mei", "Rhys", "Farah", "Leo", "Nia",
                    "Harry", "Maya", "Olu", "Ana", "Ben", "Tove");
    private static final List<String> LAST =
            List.of(
                    "Marsden",
                    "Okonkwo",
                    "Nowak",
                    "Hussain",
                    "Price",
                    "Chen",
                    "Doherty",
                    "Silva",
                    "Walker",
                    "Ahmed",
                    "Lindqvist",
                    "Rossi",
                    "Kaur",
                    "Murphy");

    private final Random random;
    private final List<Map<Column, String>> rows = new ArrayList<>();

    SomePeople(long seed) {
        random = new Random(seed);
    }

    List<Map<Column, String>> rows() {
        return rows;
    }

    /// So many people, each with one row and now and then another that is misspelt.
    SomePeople with(int people) {
        for (var who = 0; who < people; who++) {
            var row = person("p" + random.nextInt(1 << 30));
            add(row);
            while (random.nextInt(3) == 0) {
                add(misspelt(row));
            }
        }
        return this;
    }

    /// Copies of so many of the rows that are there, each up to so many times; now and then of
    /// somebody else.
    SomePeople withCopies(int rows, int most) {
        for (var at = 0; at < rows; at++) {
            var row = this.rows.get(random.nextInt(this.rows.size()));
            for (var copy = random.nextInt(most) + 1; copy > 0; copy--) {
                var again = new EnumMap<>(row);
                if (random.nextInt(4) == 0) {
                    again.put(Column.ENTITY, "q" + random.nextInt(1 << 30));
                }
                add(again);
            }
        }
        return this;
    }

    /// So many rows that say the same.
    SomePeople withSame(int rows, Map<Column, String> row) {
        for (var at = 0; at < rows; at++) {
            add(row);
        }
        return this;
    }

    private void add(Map<Column, String> row) {
        var mine = new EnumMap<Column, String>(Column.class);
        mine.putAll(row);
        mine.put(Column.ID, "r" + rows.size());
        rows.add(mine);
    }

    Map<Column, String> person(String entity) {
        var row = new EnumMap<Column, String>(Column.class);
        row.put(Column.ENTITY, entity);
        row.put(Column.FORENAME, FIRST.get(random.nextInt(FIRST.size())));
        row.put(Column.SURNAME, LAST.get(random.nextInt(LAST.size())));
        row.put(
                Column.BIRTH_DATE,
                "%d-%02d-%02d"
                        .formatted(
                                2008 + random.nextInt(10),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28)));
        row.put(Column.SEX, random.nextBoolean() ? "F" : "M");
        row.put(Column.ADDRESS, 1 + random.nextInt(90) + " Mill Lane");
        row.put(Column.POSTCODE, "ZA" + (1 + random.nextInt(40)) + " 1AB");
        if (random.nextInt(20) == 0) {
            row.keySet().retainAll(List.of(Column.ENTITY, Column.FORENAME));
        }
        return row;
    }

    private Map<Column, String> misspelt(Map<Column, String> row) {
        var other = new EnumMap<>(row);
        for (var column : List.of(Column.FORENAME, Column.SURNAME, Column.POSTCODE)) {
            var text = row.getOrDefault(column, "");
            if (text.length() > 2 && random.nextInt(2) == 0) {
                var at = random.nextInt(text.length());
                other.put(column, text.substring(0, at) + text.substring(at + 1));
            }
        }
        return other;
    }

    /// The same rows, in another order.
    List<Map<Column, String>> shuffled(long seed) {
        var other = new ArrayList<>(rows);
        Collections.shuffle(other, new Random(seed));
        return other;
    }

    static People people(List<Map<Column, String>> rows) {
        return people(rows, List.of());
    }

    static People people(List<Map<Column, String>> left, List<Map<Column, String>> right) {
        var people = new People();
        left.forEach(people::add);
        if (!right.isEmpty()) {
            people.beginRight();
            right.forEach(people::add);
        }
        return people;
    }
}
