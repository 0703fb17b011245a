package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTests {
    private static final String NHS = "9990000018";
    private static final String ANOTHER = "9990000026";

    /// Enough others for Harry, Hayden, Jayden, Ann, Mary, Aigul and Ajgul to be usual names; Harrv
    /// comes twice.
    private static People others() {
        var people = new People();
        for (int at = 0; at < 560; at++) {
            var name =
                    new String[] {"Harry", "Hayden", "Jayden", "Ann", "Mary", "Aigul", "Ajgul"}
                            [at % 7];
            add(
                    people,
                    at < 2 ? "Harrv" : name,
                    "Surname" + at,
                    "2011-01-%02d".formatted(1 + at % 28),
                    "");
        }
        return people;
    }

    private static void add(People people, String name, String last, String birth, String nhs) {
        people.add(
                new EnumMap<>(
                        Map.of(
                                Column.ID, "r" + people.size(),
                                Column.FORENAME, name,
                                Column.SURNAME, last,
                                Column.BIRTH_DATE, birth,
                                Column.NHS_NUMBER, nhs)));
    }

    private static String against(
            String one, String other, String otherBirth, String nhs, String otherNhs) {
        var people = others();
        add(people, one, "Marsden", "2011-06-14", nhs == null ? "" : nhs);
        add(people, other, "Marsden", otherBirth, otherNhs == null ? "" : otherNhs);
        var first = people.size() - 2;
        var pattern = new Comparing(people, NameTable.standard()).pattern(first, first + 1);
        var rules = new Rules(people, Rarity.of(people), Rules.NOTHING_DECIDED);
        assertThat(rules.against(pattern, first + 1, first))
                .isEqualTo(rules.against(pattern, first, first + 1));
        return rules.against(pattern, first, first + 1).map(Enum::name).orElse("nothing");
    }

    @ParameterizedTest(name = "{0} and {1}, born {2}, {3} {4}: {5}")
    @CsvSource({
        "Harry, Harry, 2011-06-14,,, nothing",
        "Harry, Mary, 2011-06-14,,, ANOTHER_NAME",
        "Harry, Mary, 2011-06-14, 9990000018, 9990000018, ANOTHER_NAME",
        "Harry, Harry, 2011-06-14, 9990000018, 9990000026, TWO_NUMBERS",
        "Harry, Harry, 2013-02-01, 9990000018, 9990000026, TWO_NUMBERS",
        "Harry, Mary, 2013-02-01,,, nothing",
        "Jayden, Hayden, 2011-06-14,,, TWO_NAMES",
        "Jayden, Hayden, 2011-06-14, 9990000018, 9990000018, nothing",
        "Jayden, Hayden, 2011-06-15,,, nothing",
        "Jayden, Hayden, 2011,,, TWO_NAMES",
        "Harry, Harrv, 2011-06-14,,, nothing",
        "Harry, Harrh, 2011-06-14,,, nothing",
        "Aigul, Ajgul, 2011-06-14,,, nothing",
        "Mary Ann, Ann, 2011-06-14,,, TWO_NAMES",
        "Mary Ann, Mary, 2011-06-14,,, nothing",
        "Harry, H, 2011-06-14,,, nothing",
        "Harry, M, 2011-06-14,,, ANOTHER_NAME",
        "Elizabeth, Lizzie, 2011-06-14,,, nothing",
        "Harry,, 2011-06-14,,, nothing",
        "Harry, Baby, 2011-06-14,,, NO_NAME_YET",
        "Baby, Baby, 2011-06-14,,, NO_NAME_YET",
        "Harry, Baby, 2011-06-14, 9990000018, 9990000018, nothing",
        "Harry, Twin 2, 2011-06-14,,, PLURAL_BIRTH",
        "Harry (twin 1), Harry (twin 2), 2011-06-14,,, PLURAL_BIRTH",
        "Harry (twin 1), Harry (twin 2), 2011-06-14, 9990000018, 9990000018, nothing",
        "Harry (twin 2), Harry, 2011-06-14,,, nothing",
        "Harry, Twin 2, 2011-06-14, 9990000018, 9990000018, nothing",
    })
    void a_person_has_to_look_where_a_twin_may_be_missing(
            String one, String other, String birth, String nhs, String otherNhs, String objection) {
        assertThat(against(one, other == null ? "" : other, birth, nhs, otherNhs))
                .isEqualTo(objection);
    }

    @Test
    void usual_names_that_have_changed_places_and_been_misspelt_are_no_twins() {
        var people = others();
        add(people, "Harry", "Hayden", "2011-06-14", "");
        add(people, "Hayden", "Harrry", "2011-06-14", "");
        var first = people.size() - 2;
        var pattern = new Comparing(people, NameTable.standard()).pattern(first, first + 1);

        assertThat(Field.FORENAME.level(pattern)).isEqualTo(NameLevel.CROSSED_NEARLY);
        assertThat(
                        new Rules(people, Rarity.of(people), Rules.NOTHING_DECIDED)
                                .against(pattern, first, first + 1))
                .isEmpty();
    }

    @Test
    void what_was_decided_comes_before_everything() {
        var people = others();
        add(people, "Harry", "Marsden", "2011-06-14", NHS);
        add(people, "Harry", "Marsden", "2011-06-14", NHS);
        add(people, "Harry", "Marsden", "2011-06-14", ANOTHER);
        var first = people.size() - 3;
        var rules =
                new Rules(people, Rarity.of(people), (one, other) -> Math.min(one, other) == first);
        var comparing = new Comparing(people, NameTable.standard());
        assertThat(rules.against(comparing.pattern(first, first + 1), first, first + 1))
                .contains(Rules.Objection.NEVER_LINK);
        assertThat(rules.against(comparing.pattern(first, first + 2), first, first + 2))
                .contains(Rules.Objection.NEVER_LINK);
        assertThat(rules.against(comparing.pattern(first + 1, first + 2), first + 1, first + 2))
                .contains(Rules.Objection.TWO_NUMBERS);
    }
}
