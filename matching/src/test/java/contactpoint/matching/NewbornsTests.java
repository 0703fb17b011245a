package contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewbornsTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Oliver, oliver, false, false, 0",
        "Quin, quin, false, false, 0",
        "Boyd, boyd, false, false, 0",
        "Son, son, false, false, 0",
        "Baby,, true, false, 0",
        "Babyboy,, true, false, 0",
        "Male,, true, false, 0",
        "Girl of Jane,, true, false, 0",
        "Daughter of Jane,, true, false, 0",
        "Twin,, true, true, 0",
        "Twin 2,, true, true, 2",
        "TWIN B,, true, true, 2",
        "Twin-II,, true, true, 2",
        "twin2,, true, true, 2",
        "twinii,, true, true, 2",
        "Second twin,, true, true, 2",
        "2nd Twin of Jane,, true, true, 2",
        "Boy 3,, true, true, 3",
        "Triplets 3,, true, true, 3",
        "Quadruplet four,, true, true, 4",
        "Oliver (Twin 2), oliver, false, true, 2",
        "Twin 1 Oliver James, oliver james, false, true, 1",
        "Oliver twin, oliver, false, true, 0",
        "Baby Oliver, baby oliver, false, false, 0",
        "Oliver 2 twin, oliver, false, true, 2",
        "2 Oliver twin, 2 oliver, false, true, 0",
        "Oliver twin 2 James, oliver james, false, true, 2",
        "Oliver 2, oliver 2, false, false, 0",
        "Oliver of Jane, oliver of jane, false, false, 0",
        "Baby Oliver of Jane, baby oliver of jane, false, false, 0",
        "2 of Jane, 2 of jane, false, false, 0",
    })
    void a_name_is_taken_apart(
            String given, String name, boolean isPlaceholder, boolean isPlural, int place) {
        var said = Newborns.read(NameForms.of(given).tokens());
        assertThat(String.join(" ", said.name())).isEqualTo(name == null ? "" : name);
        assertThat(said.isPlaceholder()).isEqualTo(isPlaceholder);
        assertThat(said.isPlural()).isEqualTo(isPlural);
        assertThat(said.place()).isEqualTo(place);
        assertThat(said.toString()).doesNotContainIgnoringCase("oliver");
    }
}
