package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What two records say to each other, field by field.
final class ComparingTests {
    private static final String NHS = "9990000018";

    private static long pattern(Map<Column, String> one, Map<Column, String> other) {
        var people = SomePeople.people(java.util.List.of(one, other));
        var pattern = new Comparing(people, NameTable.standard()).pattern(0, 1);
        assertThat(new Comparing(people, NameTable.standard()).pattern(1, 0)).isEqualTo(pattern);
        return pattern;
    }

    private static long pattern(Column column, String one, String other) {
        return pattern(row(column, one), row(column, other));
    }

    private static Map<Column, String> row(Object... said) {
        var row = new EnumMap<Column, String>(Column.class);
        for (var at = 0; at < said.length; at += 2) {
            row.put((Column) said[at], said[at + 1] == null ? "" : (String) said[at + 1]);
        }
        return row;
    }

    /// All fields but those asked for say nothing.
    private static void isNothingBut(long pattern, Field... fields) {
        for (var field : fields) {
            pattern &= ~field.at(field.size() - 1);
        }
        assertThat(pattern).isZero();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "BS15 9ZX,, 0",
        ", BS15 9ZX, 0",
        "BS15 9ZX, bs159zx, 1",
        "BS15 9ZX, BS15 9ZY, 2",
        "BS15 9ZX, BS15 9XZ, 2",
        "BS15 9ZX, BS15 9ZXX, 2",
        "BS15 9ZX, BS15 9AB, 3",
        "BS15 9ZX, BS15 8AB, 4",
        "BS15 9ZX, BS16 8AB, 5",
        "BS15 9ZX, BS15 9A, 4",
        "BS15 9ZX, LE1 1AA, 5",
        "BS15 9ZX, BS1 1A, 5",
        "BS15 9ZX, BS15, 4",
        "BS15, BS17, 2",
        "1234, 1243, 2",
        "1234, 1298, 4",
        "12345, 12398, 3",
        "12345, 12987, 4",
        "12345, 19876, 5",
        "123, 198, 5",
    })
    void postcodes(String one, String other, int level) {
        var pattern = pattern(Column.POSTCODE, one, other);
        assertThat(HomeLevel.postcode(Field.HOME.level(pattern))).isEqualTo(level);
        assertThat(HomeLevel.address(Field.HOME.level(pattern))).isZero();
        isNothingBut(pattern, Field.HOME);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "14 High Street,, 0",
        ", 14 High Street, 0",
        "14 High Street, 14 high st, 1",
        "14 High Street, 16 High Street, 2",
        "14 High Street, 44 High Street, 2",
        "14 High Street, 87 High Street, 3",
        "14 High Street, High Street, 3",
        "High Street, High Street, 1",
        "14 High Street, 14 Hihg Street, 4",
        "14 High Street, 16 Hihg Street, 5",
        "High Street, Hihg Street, 5",
        "Flat 1 14 High Street, Flat 2 14 High Street, 2",
        "Flat 1 14 High Street, 14 High Street, 1",
        "Flat 1 14 High Street, Flat 2 14 Hihg Street, 5",
        "14 Ladysmith Road, 14 Lady Smith Road, 4",
        "14 Upper Castle Hill, 14 Castle Hill, 4",
        "14 Upper Castle Hill, 14 Castle Mound, 6",
        "14 Mill Lane, 14 Mill Road, 6",
        "14 Le Be, 14 Le Na, 6",
        "14 Le Be Ka Lo, 14 Le Be Ka Mi, 4",
        "14 Abcd, 14 Abce, 4",
        "14 Abc, 14 Abd, 6",
        "14 Abcdefgh, 14 Abcdefxy, 4",
        "14 Abcdefg, 14 Abcdexy, 6",
        "14 Abcdefghijklmnop, 14 Abcdefghijklwxyz, 6",
        "14 Abcdefghijklmnop, 14 Abcdefghijklmxyz, 4",
        "14 High Street, 14 Kings Avenue, 6",
    })
    void addresses(String one, String other, int level) {
        var pattern = pattern(Column.ADDRESS, one, other);
        assertThat(HomeLevel.address(Field.HOME.level(pattern))).isEqualTo(level);
        assertThat(HomeLevel.postcode(Field.HOME.level(pattern))).isZero();
        isNothingBut(pattern, Field.HOME);
    }

    @ParameterizedTest(name = "{0} {1} and {2}: {3}")
    @CsvSource({
        "SEX, F, female, 1",
        "SEX, F, M, 2",
        "SEX, F, unknown, 0",
        "SEX, '', F, 0",
        "SEX, 1, boy, 1",
        "SEX, 2, girl, 1",
        "SEX, male, man, 1",
        "SEX, woman, f, 1",
        "MIDDLE, Ann, Ann, 1",
        "MIDDLE, Ann, A, 1",
        "MIDDLE, Ann, Anne, 1",
        "MIDDLE, Ann, B, 2",
        "MIDDLE, Ann, Kate, 2",
        "MIDDLE, Anna, Enno, 2",
        "MIDDLE, Ann, '', 0",
        "MIDDLE, '', Ann, 0",
        "MIDDLE, Ann Kate, Kate, 1",
        "MIDDLE, Dixon, Dicksonx, 1",
        "PLACE, Leeds, Leeds, 1",
        "PLACE, Leeds, '', 0",
        "PLACE, '', Leeds, 0",
        "PLACE, Kings Wood, Kingswood, 1",
        "PLACE, Kingswood, Kingswod, 2",
        "PLACE, Leeds, Bristol, 3",
        "PLACE, Leeds, L, 2",
        "PLACE, Leeds, B, 3",
        "PLACE, Anna, Enno, 3",
        "PLACE, Elizabeth, Lizzie, 3",
        "PHONE, 07700900123, +44 7700 900123, 1",
        "PHONE, 07700900123, 07700900124, 2",
        "PHONE, 07700900123, 07700900132, 2",
        "PHONE, 07700900123, 07700900145, 3",
        "PHONE, 07700900123, 07700900456, 4",
        "PHONE, 07700900123, '', 0",
        "PHONE, '', 07700900123, 0",
        "UPN, A123456789012, a123456789012, 1",
        "UPN, A123456789012, A123456789013, 2",
        "UPN, A123456789012, A123456789044, 3",
        "UPN, A123456789012, B998877665544, 4",
        "IDENTIFIER, K-17/2041, k172041, 1",
        "IDENTIFIER, K172041, K172042, 2",
        "IDENTIFIER, K172041, K172055, 3",
        "IDENTIFIER, K172041, X999999, 4",
        "EMAIL, a@b.example, A@B.example, 1",
        "EMAIL, kelly@b.example, kelly@c.example, 2",
        "EMAIL, kelly@b.example, kelli@c.example, 3",
        "EMAIL, kelly@b.example, kilvy@c.example, 3",
        "EMAIL, kelly@b.example, kxxxy@c.example, 4",
        "EMAIL, kell@b.example, kelli@c.example, 4",
        "EMAIL, kelly@b.example, '', 0",
        "EMAIL, '', kelly@b.example, 0",
        "EMAIL, kelly, kelly@b.example, 2",
        "EMAIL, kelly@b.example, tom@b.example, 4",
        "NHS_NUMBER, 9990000018, 999 000 0018, 1",
        "NHS_NUMBER, 9990000018, 9990000026, 5",
        "NHS_NUMBER, 9990000018, 9990000019, 2",
        "NHS_NUMBER, 9990000019, 9990000018, 2",
        "NHS_NUMBER, 9990000019, 9990000017, 2",
        "NHS_NUMBER, 9990000018, 9990000099, 3",
        "NHS_NUMBER, 9990000018, 4323456789, 4",
        "NHS_NUMBER, 9990000018, '', 0",
        "NHS_NUMBER, '', 9990000018, 0",
    })
    void other_fields(String of, String one, String other, int level) {
        var field = Field.valueOf(of);
        var column = field == Field.MIDDLE ? Column.MIDDLE_NAMES : Column.valueOf(of);
        var pattern = pattern(column, one, other);
        assertThat(field.level(pattern)).isEqualTo(level);
        isNothingBut(pattern, field);
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}, {5}")
    @CsvSource({
        "Kelly, Marsden, Marsden, Kelly, CROSSED, MISSING",
        "Kelly, Marsden, Marsdan, Kelly, CROSSED_NEARLY, MISSING",
        "Kelly, Marsden, Marsden, Kelli, CROSSED_NEARLY, MISSING",
        "Kelly, Marsden, M, Kelly, CROSSED_NEARLY, MISSING",
        "Kelly, Marsden, Marsden, K, CROSSED_NEARLY, MISSING",
        "Kelly, Marsden, M, K, OTHER_INITIAL, OTHER_INITIAL",
        "Kelly, Marsden, Marsden, Price, DIFFERENT, ELSEWHERE",
        "Kelly, Marsden, Price, Kelly, DIFFERENT, ELSEWHERE",
        "Kelly, Marsden, Kelly, Price, SAME, DIFFERENT",
        "Kelly, Marsden, Price, Marsden, DIFFERENT, SAME",
        "Kelly, Kelly, Kelly, Kelly, SAME, SAME",
        "Kelly, , , Kelly, MISSING, MISSING",
        "Dwayne, Marsden, Marsden, Duane, CROSSED_NEARLY, MISSING",
        "Dixon, Marsden, Marsden, Dicksonx, CROSSED_NEARLY, MISSING",
        "Dixon, Jones, Johnson, Dicksonx, DIFFERENT, DIFFERENT",
        "Dwayne, Brenda, Brandon, Duane, DIFFERENT, DIFFERENT",
    })
    void names_that_have_changed_places_are_said_once(
            String first, String last, String otherFirst, String otherLast, String f, String s) {
        var pattern =
                pattern(
                        row(Column.FORENAME, first, Column.SURNAME, last),
                        row(Column.FORENAME, otherFirst, Column.SURNAME, otherLast));
        assertThat(NameComparingTests.word(Field.FORENAME.level(pattern))).isEqualTo(f);
        assertThat(NameComparingTests.word(Field.SURNAME.level(pattern))).isEqualTo(s);
        isNothingBut(pattern, Field.FORENAME, Field.SURNAME);
    }

    @ParameterizedTest(name = "{0} {1} {2} and {3} {4} {5}: {6}, {7}")
    @CsvSource({
        "Kelly, Ann, Marsden, Ann, , Marsden, ELSEWHERE, SAME",
        "Ann, , Marsden, Kelly, Ann, Marsden, ELSEWHERE, SAME",
        "Kelly, Ann Rose, Marsden, Rose, , Marsden, ELSEWHERE, SAME",
        "Kelly, Ann Rose, Marsden, Ann Rose, , Marsden, ELSEWHERE, SAME",
        "Kelly, Ann, Marsden, Tom, , Marsden, DIFFERENT, SAME",
        "Kelly, A, Marsden, Anton, , Marsden, DIFFERENT, SAME",
        "Kelly, Ann, Marsden, Kelli, , Marsden, ONE_EDIT, SAME",
        "Kelly, Price, Marsden, Kelly, , Price, SAME, ELSEWHERE",
        "Kelly, , Price, Kelly, Price, Marsden, SAME, ELSEWHERE",
        "Kelly Price, , Marsden, Kelly Ann, , Price, PART, ELSEWHERE",
        "Kelly Ann, , Price, Kelly Price, , Marsden, PART, ELSEWHERE",
        "Kelly, Brandon, Brenda, Kelly, , Brandon, SAME, ELSEWHERE",
        "Brenda, Brandon, Marsden, Brandon, , Marsden, ELSEWHERE, SAME",
    })
    void a_name_that_is_among_the_others_of_the_other_record_is_elsewhere(
            String first,
            String middle,
            String last,
            String otherFirst,
            String otherMiddle,
            String otherLast,
            String f,
            String s) {
        var pattern =
                pattern(
                        row(
                                Column.FORENAME, first,
                                Column.MIDDLE_NAMES, middle,
                                Column.SURNAME, last),
                        row(
                                Column.FORENAME, otherFirst,
                                Column.MIDDLE_NAMES, otherMiddle,
                                Column.SURNAME, otherLast));
        assertThat(NameComparingTests.word(Field.FORENAME.level(pattern))).isEqualTo(f);
        assertThat(NameComparingTests.word(Field.SURNAME.level(pattern))).isEqualTo(s);
    }

    @Test
    void every_field_stands_in_its_own_bits() {
        var one =
                row(
                        Column.FORENAME, "Kelly",
                        Column.MIDDLE_NAMES, "Ann",
                        Column.SURNAME, "Marsden",
                        Column.BIRTH_DATE, "2011-06-14",
                        Column.SEX, "F",
                        Column.ADDRESS, "14 High Street",
                        Column.POSTCODE, "BS15 9ZX",
                        Column.PLACE, "Kingswood",
                        Column.PHONE, "07700900123",
                        Column.EMAIL, "kelly@b.example",
                        Column.NHS_NUMBER, NHS,
                        Column.UPN, "A123456789012",
                        Column.IDENTIFIER, "K172041");
        var pattern = pattern(one, one);
        for (var field : Field.values()) {
            assertThat(field.level(pattern))
                    .as(field.name())
                    .isEqualTo(
                            switch (field) {
                                case BIRTH -> BirthLevel.ALL_SAME;
                                case HOME -> HomeLevel.of(HomeLevel.SAME, HomeLevel.SAME);
                                default -> 1;
                            });
        }
        var all = 0L;
        for (var field : Field.values()) {
            var mine = field.at(field.size() - 1);
            assertThat(all & mine).as(field.name()).isZero();
            assertThat(field.level(mine)).isEqualTo(field.size() - 1);
            assertThat(Tables.levels(field)).isLessThanOrEqualTo(field.size());
            all |= mine;
        }
    }
}
