package contactpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTests {
    @ParameterizedTest
    @CsvSource({
        // The examples of RFC 8949, appendix A.
        "0, 00",
        "23, 17",
        "24, 1818",
        "100, 1864",
        "1000, 1903e8",
        "1000000, 1a000f4240",
        "1000000000000, 1b000000e8d4a51000",
        "-1, 20",
        "-100, 3863",
        "-1000, 3903e7"
    })
    void whole_numbers_are_encoded_as_the_standard_shows(long number, String hex) {
        assertThat(hex(Value.of(number))).isEqualTo(hex);
        assertThat(Canonical.decode(HexFormat.of().parseHex(hex))).isEqualTo(Value.of(number));
    }

    @Test
    void the_other_shapes_are_encoded_as_the_standard_shows() {
        assertThat(hex(Value.of("IETF"))).isEqualTo("6449455446");
        assertThat(hex(Value.of("\u00fc"))).isEqualTo("62c3bc");
        assertThat(hex(Value.of(new byte[] {1, 2, 3, 4}))).isEqualTo("4401020304");
        assertThat(hex(Value.of(true))).isEqualTo("f5");
        assertThat(hex(Value.of(false))).isEqualTo("f4");
        assertThat(hex(new Value.Nothing())).isEqualTo("f6");
        assertThat(hex(new Value.Many(List.of(Value.of(1), Value.of(2), Value.of(3)))))
                .isEqualTo("83010203");
        assertThat(
                        hex(
                                new Value.Named(
                                        Map.of(
                                                "a",
                                                Value.of(1),
                                                "b",
                                                new Value.Many(
                                                        List.of(Value.of(2), Value.of(3)))))))
                .isEqualTo("a26161016162820203");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1800", // zero in two bytes
                "190018", // 24 in three bytes
                "1a00000100", // 256 in five bytes
                "1b0000000000000001",
                "1bffffffffffffffff", // beyond a signed long
                "9f01ff", // a list of indefinite length
                "a2616201616101", // names out of order
                "a2616101616101", // a name twice
                "a10101", // a name that is a number
                "62c328", // not UTF-8
                "6161ff", // something after
                "83", // too short
                "5affffffff", // a length beyond the end
                "f97e00", // a float
                "c074", // a tag
                "f7" // undefined
            })
    void any_other_spelling_is_refused(String hex) {
        assertThatThrownBy(() -> Canonical.decode(HexFormat.of().parseHex(hex)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deep_nesting_is_refused_and_does_not_exhaust_the_stack() {
        var bytes = new byte[1_000_000];
        java.util.Arrays.fill(bytes, (byte) 0x81);
        assertThatThrownBy(() -> Canonical.decode(bytes)).hasMessage("nested too deeply");
    }

    @Test
    void a_lone_surrogate_is_refused() {
        assertThatThrownBy(() -> Canonical.encode(Value.of("\ud800")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_gives_its_text_or_is_missed() {
        var form = new Value.Named(Map.of("word", Value.of("Kelly"), "count", Value.of(3)));
        assertThat(form.findText("word")).contains("Kelly");
        assertThat(form.getText("word")).isEqualTo("Kelly");
        assertThat(form.findText("count")).isEmpty();
        assertThat(form.findText("none")).isEmpty();
        assertThatThrownBy(() -> form.getText("none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a recorded form lacks none");
    }

    @Property
    void a_value_survives_its_bytes(@ForAll("values") Value value) {
        assertThat(Canonical.decode(Canonical.encode(value))).isEqualTo(value);
    }

    @Property
    void bytes_that_are_accepted_are_the_only_form_of_their_value(@ForAll byte[] bytes) {
        Value value;
        try {
            value = Canonical.decode(bytes);
        } catch (IllegalArgumentException e) {
            return;
        }
        assertThat(Canonical.encode(value)).isEqualTo(bytes);
    }

    @Property
    void the_order_in_which_names_were_put_does_not_count(@ForAll("names") List<String> names) {
        var forwards = new LinkedHashMap<String, Value>();
        names.forEach(name -> forwards.put(name, Value.of(name)));
        var backwards = new LinkedHashMap<String, Value>();
        names.reversed().forEach(name -> backwards.put(name, Value.of(name)));
        assertThat(Canonical.encode(new Value.Named(forwards)))
                .isEqualTo(Canonical.encode(new Value.Named(backwards)));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings().ofMaxLength(5).alpha().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Value> values() {
        return values(3);
    }

    private static Arbitrary<Value> values(int depth) {
        Arbitrary<Value> leaf =
                Arbitraries.oneOf(
                        Arbitraries.longs().map(Value::of),
                        Arbitraries.strings().alpha().numeric().map(Value::of),
                        Arbitraries.bytes().array(byte[].class).map(Value::of),
                        Arbitraries.of(true, false).map(Value::of),
                        Arbitraries.just(new Value.Nothing()));
        if (depth == 0) {
            return leaf;
        }
        var inner = values(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.list().ofMaxSize(4).map(Value.Many::new),
                Combinators.combine(
                                Arbitraries.strings().alpha().ofMaxLength(4).list().ofMaxSize(4),
                                inner.list().ofSize(4))
                        .as((names, values) -> {
                            var map = new LinkedHashMap<String, Value>();
                            for (int i = 0; i < names.size(); i++) {
                                map.put(names.get(i), values.get(i));
                            }
                            return new Value.Named(map);
                        }));
    }

    private static String hex(Value value) {
        return HexFormat.of().formatHex(Canonical.encode(value));
    }
}
