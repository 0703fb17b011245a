package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Description;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.PersonName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// Children made up from lists of names of England's many origins, the same for the same seed.
final class MadeUpChildren {

    record Origin(String name, int weight, List<String> first, List<String> last) {}

    record MadeUp(String origin, Description description) {}

    static final LocalDate FIRST_BIRTH = LocalDate.of(2008, 11, 25);
    static final LocalDate LAST_BIRTH = LocalDate.of(2026, 11, 23);

    private static final List<Origin> ORIGINS = read();

    private final Random random;

    MadeUpChildren(long seed) {
        random = new Random(seed);
    }

    List<MadeUp> make(int count) {
        var children = new ArrayList<MadeUp>();
        for (var i = 0; i < count; i++) {
            children.add(child());
        }
        return children;
    }

    MadeUp child() {
        var origin = origin();
        // One child in ten has parents of two origins.
        var family = random.nextInt(10) == 0 ? origin() : origin;
        var given = one(origin.first());
        if (random.nextInt(8) == 0) {
            given = given + ' ' + one(origin.first());
        }
        var name = new PersonName(given, one(family.last()));
        var days = (int) (LAST_BIRTH.toEpochDay() - FIRST_BIRTH.toEpochDay());
        var born = BirthDate.of(FIRST_BIRTH.plusDays(random.nextInt(days)));
        var gender = random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
        return new MadeUp(origin.name(), Description.of(Names.of(name), born, gender));
    }

    /// Names at the head of a list are commoner, as in life.
    private String one(List<String> names) {
        var skewed = random.nextDouble() * random.nextDouble();
        return names.get((int) (skewed * names.size()));
    }

    private Origin origin() {
        var all = ORIGINS.stream().mapToInt(Origin::weight).sum();
        var left = random.nextInt(all);
        for (var origin : ORIGINS) {
            left -= origin.weight();
            if (left < 0) {
                return origin;
            }
        }
        throw new IllegalStateException();
    }

    private static List<Origin> read() {
        var origins = new ArrayList<Origin>();
        var name = "";
        var weight = 0;
        List<String> first = List.of();
        for (var line : lines()) {
            var words = List.of(line.split(" "));
            switch (words.getFirst()) {
                case "origin" -> {
                    name = words.get(1);
                    weight = Integer.parseInt(words.get(2));
                }
                case "first" -> first = words.subList(1, words.size());
                case "last" -> {
                    var last =
                            words.subList(1, words.size()).stream()
                                    .map(word -> word.replaceAll("^(da|dos|ap|St)-", "$1 "))
                                    .toList();
                    origins.add(new Origin(name, weight, first, last));
                }
                default -> throw new IllegalStateException(words.getFirst());
            }
        }
        return List.copyOf(origins);
    }

    private static List<String> lines() {
        try (var names =
                Objects.requireNonNull(
                        MadeUpChildren.class.getResourceAsStream("made-up-names.txt"))) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
