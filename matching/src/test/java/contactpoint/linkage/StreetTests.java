package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flat 2, 14 High St",
                "Flat 2 14 High Street",
                "14 High St Flat 2",
                "14 High Street, Flat 2",
                "2/14 High St",
                "APARTMENT NO. 2, 14, High Street",
                "Unit 2, Rose House, 14 High St, Bristol",
                "Apt. 2\n14 High Street\nBristol",
            })
    void flat_2_of_house_14_however_it_is_written(String address) {
        var street = Street.of(address);
        assertThat(String.join(" ", street.words())).startsWith("high street");
        assertThat(street.number()).isEqualTo(14);
        assertThat(street.flat()).isEqualTo(Street.of("Flat 2, 14 High Street").flat());
        assertThat(street.flat()).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "14 High Street | high street | 14 | false",
                "No 14 High St | high street | 14 | false",
                "14a High Street | high street | 14 | true",
                "Flat A, 14 High Street | high street | 14 | true",
                "Ground Floor Flat, 14 High Street | high street | 14 | true",
                "Basement flat 14 High Street | high street | 14 | true",
                "First Avenue | first avenue | 0 | false",
                "14 Garden Street | garden street | 14 | false",
                "Flat 2, Rose House | rose house | 2 | false",
                "Rose Cottage, High Street | rose cottage high street | 0 | false",
                "Unit 7 | '' | 7 | false",
                "12 The Flats | flats | 12 | false",
                "no fixed abode | '' | 0 | false",
                "Unknown | '' | 0 | false",
            })
    void an_address_is_taken_apart(String address, String words, int house, boolean isFlat) {
        var street = Street.of(address);
        assertThat(String.join(" ", street.words())).isEqualTo(words);
        assertThat(street.number()).isEqualTo(house);
        assertThat(street.flat() != 0).isEqualTo(isFlat);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Flat 2, 14 High St | 14 High St Flat 2 | SAME",
                "Flat 2, 14 High St | 14 High St | SAME",
                "Flat 2, 14 High St | Flat 3, 14 High St | NEXT_DOOR",
                "Flat 2A, 14 High St | Flat 2B, 14 High St | NEXT_DOOR",
                "14a High St | Flat A, 14 High Street | SAME",
                "14a High St | 14b High St | NEXT_DOOR",
                "Ground floor flat, 14 High St | Top floor flat, 14 High St | NEXT_DOOR",
                "Flat 2, 14 High St | Flat 2, 16 High St | NEXT_DOOR",
                "Flat 2, 14 High St | Flat 2, 90 High St | SAME_STREET",
                "Flat 2, 14 Highbury St | Flat 2, 14 Highburry St | STREET_ALIKE_SAME_NUMBER",
                "Flat 2, 14 Highbury St | Flat 3, 14 Highburry St | STREET_ALIKE",
                "Flat 2, 14 High St | Flat 2, 14 Mill Lane | ADDRESS_DIFFERENT",
                "No fixed abode | No fixed abode | MISSING",
            })
    void two_flats_of_a_house_are_two_homes(String one, String other, String level)
            throws Exception {
        var people = new People();
        people.add(new EnumMap<>(Map.of(Column.ADDRESS, one)));
        people.add(new EnumMap<>(Map.of(Column.ADDRESS, other)));
        var comparing = new Comparing(people, NameTable.standard());
        var home = Field.HOME.level(comparing.pattern(0, 1));
        assertThat(Field.HOME.level(comparing.pattern(1, 0))).isEqualTo(home);
        assertThat(HomeLevel.address(home))
                .isEqualTo(HomeLevel.class.getDeclaredField(level).getInt(null));
    }
}
