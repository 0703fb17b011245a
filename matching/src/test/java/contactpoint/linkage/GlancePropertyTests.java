package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Quick looks only say sooner what a slow one says too: beside each stands one that goes through
/// everything, letter by letter, and is too simple to be wrong.
final class GlancePropertyTests {
    private static final NameTable TABLE =
            new NameTable(Map.of("elizabeth", Set.of("lizzie", "bess"), "kelly", Set.of("ivo")));

    @Property(tries = 300)
    void names_that_differ_at_a_glance_differ_letter_by_letter(@ForAll long seed) {
        var texts = new Texts(Texts.Kind.NAMES);
        var codes = new Names(seed).some(14).stream().mapToInt(texts::codeOf).toArray();
        var glance = new Glance(texts, new OtherForms(TABLE));
        var comparing = new NameComparing(texts, TABLE);
        for (var one : codes) {
            for (var other : codes) {
                if (one != 0 && other != 0 && one != other) {
                    Text a = texts.get(one), b = texts.get(other);
                    var isDifferent = Plain.areDifferent(a, b, TABLE);
                    if (glance.areDifferent(one, other)) {
                        assertThat(isDifferent).as("%s, %s", a.spaced(), b.spaced()).isTrue();
                    }
                    if (a.words().length + b.words().length == 0) {
                        assertThat(comparing.level(one, other) == NameLevel.DIFFERENT)
                                .as("%s, %s", a.spaced(), b.spaced())
                                .isEqualTo(isDifferent);
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void streets_that_differ_at_a_glance_differ_letter_by_letter(@ForAll long seed) {
        var texts = new Texts(Texts.Kind.OTHERS);
        var codes = new Names(seed).some(14).stream().mapToInt(texts::codeOf).toArray();
        var streets = new Streets(texts);
        for (var one : codes) {
            for (var other : codes) {
                if (one != 0 && other != 0 && one != other) {
                    Text a = texts.get(one), b = texts.get(other);
                    var shared = Plain.sharedLongWords(texts, a, b);
                    var edits = Plain.edits(Plain.letters(a), Plain.letters(b));
                    if (streets.areDifferent(one, other)) {
                        assertThat(shared).isZero();
                        assertThat(edits).isGreaterThan(Streets.MOST_EDITS);
                    }
                    if (!streets.mayShareWord(one, other)) {
                        assertThat(shared).isZero();
                    }
                    for (var most = 0; most < 4; most++) {
                        if (!streets.mayBeEdited(one, other, most)) {
                            assertThat(edits).isGreaterThan(most);
                        }
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void whatever_a_table_has_may_be_another_form(@ForAll long seed) {
        var names = new Names(seed).some(12).stream().map(words -> String.join("", words)).toList();
        var table = new NameTable(Map.of(names.get(0), Set.copyOf(names.subList(1, 6))));
        var forms = new OtherForms(table);
        for (var one : names) {
            for (var other : names) {
                if (table.isPair(one, other)) {
                    assertThat(forms.mayBe(Hash.of(one), Hash.of(other))).isTrue();
                    assertThat(forms.mayBe(Hash.of(other), Hash.of(one))).isTrue();
                }
            }
        }
    }

    @Property(tries = 300)
    void an_nhs_number_is_one_if_its_check_digit_is_right(@ForAll long seed) {
        var random = new Random(seed);
        var texts = new Texts(Texts.Kind.OTHERS);
        var all = new ArrayList<String>();
        for (var at = 0; at < 40; at++) {
            var number = new StringBuilder();
            for (var digit = 0; digit < (at % 10 == 0 ? 9 : 10); digit++) {
                number.append(random.nextInt(10));
            }
            all.add(number.toString());
            texts.codeOf(List.of(number.toString()));
        }
        var numbers = new NhsNumbers(texts);
        for (var round = 0; round < 2; round++) {
            for (var number : all) {
                assertThat(numbers.isValid(texts.find(number)))
                        .as("%s, asked %s times before", number, round)
                        .isEqualTo(Plain.isNhsNumber(number));
            }
        }
    }

    /// Names at random, and others that are near to them.
    private static final class Names {
        private static final List<String> USED =
                List.of(
                        "elizabeth",
                        "lizzie",
                        "bess",
                        "kelly",
                        "ivo",
                        "max",
                        "maxine",
                        "stephen",
                        "stefen",
                        "jo",
                        "featherstonehaugh",
                        "alexander",
                        "sandra",
                        "jayden");
        private final Random random;

        Names(long seed) {
            random = new Random(seed);
        }

        List<List<String>> some(int so) {
            var names = new ArrayList<List<String>>();
            while (names.size() < so) {
                var before = names.isEmpty() ? "x" : String.join(" ", names.getLast());
                var name =
                        switch (random.nextInt(6)) {
                            case 0 -> USED.get(random.nextInt(USED.size()));
                            case 1 -> letters(1 + random.nextInt(9));
                            case 2 -> letters(60 + random.nextInt(12));
                            case 3 -> letters(1 + random.nextInt(5)) + " " + before;
                            default -> before.length() < 3 ? before + "ri" : slip(slip(before));
                        };
                var words = List.of(name.strip().split(" +"));
                if (!words.getFirst().isEmpty()) {
                    names.add(words);
                }
            }
            return names;
        }

        private String letters(int so) {
            // Few letters, so that many are shared; now and then one that no keyboard has.
            var from = random.nextBoolean() ? "aeilnrst" : "aeioubcdklmnrstyzß7é";
            var letters = new StringBuilder();
            while (letters.length() < so) {
                letters.append(from.charAt(random.nextInt(from.length())));
            }
            return letters.toString();
        }

        private String slip(String name) {
            var at = random.nextInt(name.length());
            return switch (random.nextInt(5)) {
                case 0 -> name.substring(0, at) + name.substring(Math.min(name.length(), at + 1));
                case 1 -> name.substring(0, at) + letters(1) + name.substring(at);
                case 2 -> name.substring(0, at) + letters(1) + name.substring(at + 1);
                case 3 -> new StringBuilder(name).reverse().toString();
                default -> name.substring(0, at + 1);
            };
        }
    }
}
