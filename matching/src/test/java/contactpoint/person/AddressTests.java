package contactpoint.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTests {

    @Test
    void an_address_is_lines_a_postcode_and_a_property() {
        var address =
                Address.parse(List.of(" 12  High Street ", "", "Kingswood"), "bs159zx", "0042")
                        .orThrow();
        assertThat(address.lines()).containsExactly("12 High Street", "Kingswood");
        assertThat(address.display()).isEqualTo("12 High Street, Kingswood, BS15 9ZX");
        assertThat(address.displayLines())
                .containsExactly("12 High Street", "Kingswood", "BS15 9ZX");
        assertThat(address.canonical()).isEqualTo("12 High Street\nKingswood\nBS15 9ZX\n42");
        assertThat(address.toString()).isEqualTo("Address[redacted]");
    }

    @Test
    void postcode_and_property_may_be_unknown() {
        var address = Address.parse(List.of("The Old Mill"), " ", null).orThrow();
        assertThat(address.postcode()).isNull();
        assertThat(address.uprn()).isNull();
        assertThat(address.display()).isEqualTo("The Old Mill");
        assertThat(address.canonical()).isEqualTo("The Old Mill\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flat 3/2, 12-14 King's Road",
                "“Rose Cottage”",
                "c/o Mrs O’Neill & family",
                "#4 The Mews (rear)",
                "Westward Ho!",
                "Tŷ Gwyn",
                "1/2 St. Mary's Lane; top bell"
            })
    void the_usual_punctuation_is_taken(String line) {
        assertThat(Address.parse(List.of(line), null, null).orThrow().lines())
                .containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+44",
                "-1",
                "@here",
                "<b>",
                "12 High Street\n\tx",
                "a|b",
                "a=b"
            })
    void formulas_and_other_symbols_are_refused(String line) {
        assertThat(Address.parse(List.of(line), null, null).findProblem().map(Problem::code))
                .contains("address-line-characters");
        assertThatThrownBy(() -> new Address(List.of(line), null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("address-line-characters");
    }

    @Test
    void five_lines_of_eighty_are_the_most() {
        var line = "a".repeat(80);
        assertThat(Address.parse(Collections.nCopies(5, line), null, null).find()).isPresent();
        assertThat(code(Collections.nCopies(6, line))).isEqualTo("address-lines");
        assertThat(code(Collections.nCopies(1_000_000, ""))).isEqualTo("address-lines");
        assertThat(code(List.of(line + "a"))).isEqualTo("address-line-long");
        assertThat(code(List.of(" ", ""))).isEqualTo("address-missing");
        assertThat(code(List.of())).isEqualTo("address-missing");
        assertThatThrownBy(() -> new Address(List.of(), null, null)).hasMessage("address-lines");
        assertThatThrownBy(() -> new Address(Collections.nCopies(6, line), null, null))
                .hasMessage("address-lines");
    }

    @Test
    void a_bad_postcode_or_property_is_told_as_such() {
        var lines = List.of("12 High Street");
        assertThat(Address.parse(lines, "BS15", null).findProblem().orElseThrow().code())
                .isEqualTo("postcode-format");
        assertThat(Address.parse(lines, null, "x").findProblem().orElseThrow().code())
                .isEqualTo("uprn-format");
    }

    @Test
    void a_postcode_knows_the_larger_places_around_it() {
        var postcode = new Postcode("BS15 9ZX");
        assertThat(postcode.area()).isEqualTo("BS");
        assertThat(postcode.district()).isEqualTo("BS15");
        assertThat(postcode.sector()).isEqualTo("BS15 9");
        assertThat(new Postcode("W1A 1HQ").area()).isEqualTo("W");
        assertThat(new Postcode("GIR 0AA").sector()).isEqualTo("GIR 0");
    }

    @Test
    void a_searched_postcode_may_be_its_first_half() {
        assertThat(PostcodeTerm.parse("bs15").orThrow().unit()).isEmpty();
        assertThat(PostcodeTerm.parse("bs15").orThrow().district()).isEqualTo("BS15");
        assertThat(PostcodeTerm.parse("bs15 9zx").orThrow().unit())
                .contains(new Postcode("BS15 9ZX"));
        assertThat(PostcodeTerm.parse("bs15 9zx").orThrow().district()).isEqualTo("BS15");
    }

    @Test
    void r015_a_carer_is_a_name_a_role_and_how_to_be_reached() {
        var carer =
                new Carer(
                        new PersonName("Sandra", "Marsden"),
                        CarerRole.MOTHER,
                        new Telephone("+447700900155", null),
                        null,
                        null);
        assertThat(Carer.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("name", "role", "telephone", "email", "address");
        assertThat(carer.toString()).isEqualTo("Carer[redacted]");
    }

    @Test
    void a_description_keeps_each_postcode_once_and_numbers_in_order() {
        var description =
                Description.of(
                                Names.of("Kelly", "Marsden"),
                                BirthDate.of(2011, 6, 14),
                                Gender.FEMALE)
                        .withPostcodes(
                                List.of(
                                        new Postcode("BS16 9ZX"),
                                        new Postcode("BS15 9ZX"),
                                        new Postcode("BS16 9ZX")))
                        .withNhsNumbers(
                                Set.of(new NhsNumber("9876543210"), new NhsNumber("9000000009")));
        assertThat(description.postcodes())
                .containsExactly(new Postcode("BS16 9ZX"), new Postcode("BS15 9ZX"));
        assertThat(description.nhsNumbers())
                .containsExactly(new NhsNumber("9000000009"), new NhsNumber("9876543210"));
        assertThat(description.toString()).isEqualTo("Description[redacted]");
    }

    private static String code(List<String> lines) {
        return Address.parse(lines, null, null).findProblem().orElseThrow().code();
    }
}
