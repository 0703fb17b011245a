package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Description;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// How people get names and dates wrong: typing, hearing, scanning; short forms, names the other
/// way round, marks and hyphens left out; day and month exchanged, a digit wrong.
///
/// Knows nothing of how the keys and the comparison are made.
final class Misspeller {

    /// Neighbours on an English keyboard.
    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /// Heard as, both ways.
    private static final List<List<String>> HEARD =
            List.of(
                    List.of("ph", "f"),
                    List.of("ie", "ei"),
                    List.of("ck", "k"),
                    List.of("c", "k"),
                    List.of("y", "i"),
                    List.of("s", "z"),
                    List.of("th", "t"),
                    List.of("m", "n"),
                    List.of("d", "t"),
                    List.of("b", "p"),
                    List.of("v", "w"),
                    List.of("g", "j"),
                    List.of("ea", "ee"),
                    List.of("a", "e"),
                    List.of("o", "u"),
                    List.of("ah", "a"),
                    List.of("ou", "u"),
                    List.of("kh", "k"),
                    List.of("sh", "ch"),
                    List.of("er", "or"));

    /// Scanned as, both ways.
    private static final List<List<String>> SCANNED =
            List.of(
                    List.of("rn", "m"),
                    List.of("l", "i"),
                    List.of("cl", "d"),
                    List.of("vv", "w"),
                    List.of("e", "c"),
                    List.of("h", "b"),
                    List.of("u", "v"),
                    List.of("n", "ri"),
                    List.of("t", "f"));

    private static final Map<String, List<String>> SHORT_FORMS =
            Map.ofEntries(
                    Map.entry("katherine", List.of("kate", "katie", "kathryn", "kathy")),
                    Map.entry("elizabeth", List.of("liz", "lizzie", "beth", "libby")),
                    Map.entry("william", List.of("will", "bill", "billy")),
                    Map.entry("thomas", List.of("tom", "tommy")),
                    Map.entry("samuel", List.of("sam", "sammy")),
                    Map.entry("daniel", List.of("dan", "danny")),
                    Map.entry("joshua", List.of("josh")),
                    Map.entry("christopher", List.of("chris")),
                    Map.entry("matthew", List.of("matt")),
                    Map.entry("stephen", List.of("steven", "steve")),
                    Map.entry("nathan", List.of("nate", "nat")),
                    Map.entry("jacob", List.of("jake")),
                    Map.entry("james", List.of("jim", "jamie")),
                    Map.entry("jessica", List.of("jess", "jessie")),
                    Map.entry("abigail", List.of("abby", "abbie")),
                    Map.entry("rebecca", List.of("becky", "becca")),
                    Map.entry("charlotte", List.of("charlie", "lottie")),
                    Map.entry("patrick", List.of("paddy", "pat")),
                    Map.entry("muhammad", List.of("mohammed", "mohamed", "mohammad")),
                    Map.entry("bridget", List.of("bridie")),
                    Map.entry("olivia", List.of("liv")),
                    Map.entry("oluwaseun", List.of("seun")),
                    Map.entry("malgorzata", List.of("gosia")));

    private final Random random;

    Misspeller(long seed) {
        random = new Random(seed);
    }

    /// A search for the child with the date of birth, and at least one thing wrong.
    Wanted withDate(Description child) {
        var date = ((BirthDate.Full) child.born()).date();
        return wanted(child, BirthDate.of(random.nextInt(3) == 0 ? slip(date) : date));
    }

    /// A search for the child with the year of birth alone, and at least one thing wrong.
    Wanted withYear(Description child) {
        return wanted(child, BirthDate.of(Year.of(child.born().year())));
    }

    private Wanted wanted(Description child, @Nullable BirthDate born) {
        var given = plain(child.names().present().given());
        var family = plain(child.names().present().family());
        if (random.nextInt(4) == 0 && given.contains(" ")) {
            given = given.substring(0, given.indexOf(' '));
        }
        var shortForms = SHORT_FORMS.get(given);
        switch (random.nextInt(3)) {
            case 0 -> given = wrong(given, shortForms);
            case 1 -> family = wrong(family, null);
            default -> {
                given = wrong(given, shortForms);
                family = wrong(family, null);
            }
        }
        if (random.nextInt(12) == 0) {
            return Wanted.parse(family, given, born).orThrow();
        }
        return Wanted.parse(given, family, born).orThrow();
    }

    private String wrong(String name, @Nullable List<String> shortForms) {
        if (shortForms != null && random.nextInt(4) == 0) {
            return shortForms.get(random.nextInt(shortForms.size()));
        }
        var once = oneError(name);
        return random.nextInt(5) < 2 ? oneError(once) : once;
    }

    private String oneError(String name) {
        for (var tries = 0; tries < 50; tries++) {
            var wrong =
                    switch (random.nextInt(10)) {
                        case 0, 1, 2, 3 -> typed(name);
                        case 4, 5, 6, 7 -> replaced(name, HEARD);
                        default -> replaced(name, SCANNED);
                    };
            wrong = wrong.strip();
            if (!wrong.equals(name) && wrong.length() > 1 && Character.isLetter(wrong.charAt(0))) {
                return wrong;
            }
        }
        return name;
    }

    private String typed(String name) {
        var at = random.nextInt(name.length());
        var before = name.substring(0, at);
        var after = name.substring(at + 1);
        var letter = name.substring(at, at + 1);
        return switch (random.nextInt(5)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + beside(letter) + after;
            case 3 -> before + letter + beside(letter) + after;
            default ->
                    after.isEmpty()
                            ? before
                            : before + after.charAt(0) + letter + after.substring(1);
        };
    }

    private String beside(String letter) {
        for (var row : ROWS) {
            var at = row.indexOf(letter);
            if (at >= 0) {
                var other =
                        at == 0 || (random.nextBoolean() && at < row.length() - 1)
                                ? at + 1
                                : at - 1;
                return row.substring(other, other + 1);
            }
        }
        return "e";
    }

    private String replaced(String name, List<List<String>> pairs) {
        var pair = pairs.get(random.nextInt(pairs.size()));
        var forth = random.nextBoolean();
        var from = pair.get(forth ? 0 : 1);
        var at = name.indexOf(from);
        if (at < 0) {
            return name;
        }
        return name.substring(0, at) + pair.get(forth ? 1 : 0) + name.substring(at + from.length());
    }

    /// Marks left out always, hyphens and apostrophes half the time.
    private String plain(String name) {
        var plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .replace('ł', 'l')
                        .replace('ı', 'i');
        return switch (random.nextInt(4)) {
            case 0 -> plain.replaceAll("[-' ]", "");
            case 1 -> plain.replaceAll("[-' ]", " ");
            default -> plain;
        };
    }

    private LocalDate slip(LocalDate date) {
        for (var tries = 0; tries < 50; tries++) {
            try {
                var slip =
                        switch (random.nextInt(3)) {
                            case 0 ->
                                    LocalDate.of(
                                            date.getYear(),
                                            date.getDayOfMonth(),
                                            date.getMonthValue());
                            case 1 -> date.withDayOfMonth(digit(date.getDayOfMonth()));
                            default -> date.withMonth(digit(date.getMonthValue()));
                        };
                if (!slip.equals(date)) {
                    return slip;
                }
            } catch (DateTimeException _) {
                // No such day: another slip.
            }
        }
        return date;
    }

    private int digit(int number) {
        return random.nextBoolean()
                ? number / 10 * 10 + random.nextInt(10)
                : random.nextInt(4) * 10 + number % 10;
    }
}
