package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parts of dates, houses and words: what is near, alike, or nothing at all.
final class PartsTests {
    private static final String[] PART = {"missing", "same", "near", "different"};

    @ParameterizedTest(name = "{0} and {1}: {2} {3} {4}")
    @CsvSource({
        "2011-06-14, 2011-06-14, same, same, same",
        "2011-06-14, 2011-06-00, same, same, missing",
        "2011-06-14, 0000-00-14, missing, missing, same",
        "2011-06-14, 2012-06-14, near, same, same",
        "2011-06-14, 2010-06-14, near, same, same",
        "2011-06-14, 2013-06-14, near, same, same",
        "2011-06-14, 2101-06-14, near, same, same",
        "2011-06-14, 1911-06-14, different, same, same",
        "2011-06-14, 2031-06-14, near, same, same",
        "2011-06-14, 1999-06-14, different, same, same",
        "2011-06-14, 2033-06-14, different, same, same",
        "2014-06-14, 2041-06-14, near, same, same",
        "2014-06-14, 2410-06-14, different, same, same",
        "2015-06-14, 2051-06-14, near, same, same",
        "1205-06-14, 2105-06-14, near, same, same",
        "1025-06-14, 5021-06-14, missing, same, same",
        "2011-06-14, 2011-07-14, same, near, same",
        "2011-06-14, 2011-05-14, same, near, same",
        "2011-06-14, 2011-09-14, same, near, same",
        "2011-06-14, 2011-12-14, same, different, same",
        "2011-01-14, 2011-12-14, same, near, same",
        "2011-02-14, 2011-12-14, same, near, same",
        "2011-01-14, 2011-10-14, same, near, same",
        "2011-03-14, 2011-12-14, same, different, same",
        "2011-06-14, 2011-06-15, same, same, near",
        "2011-06-14, 2011-06-13, same, same, near",
        "2011-06-14, 2011-06-04, same, same, near",
        "2011-06-14, 2011-06-24, same, same, near",
        "2011-06-14, 2011-06-19, same, same, near",
        "2011-06-14, 2011-06-28, same, same, different",
        "2011-06-13, 2011-06-31, same, same, missing",
        "2011-05-13, 2011-05-31, same, same, near",
        "2011-06-01, 2011-06-10, same, same, near",
        "2011-06-02, 2011-06-21, same, same, near",
        "2011-06-03, 2011-06-21, same, same, different",
        "2011-06-21, 2011-06-12, same, same, near",
        "2011-06-20, 2011-06-12, same, same, different",
        "2011-06-09, 2011-06-11, same, same, different",
    })
    void dates(String one, String other, String year, String month, String day) {
        Birth a = Birth.of(one), b = Birth.of(other);
        var level = Birth.level(a.year(), a.month(), a.day(), b.year(), b.month(), b.day());
        assertThat(PART[BirthLevel.year(level)]).isEqualTo(year);
        assertThat(PART[BirthLevel.month(level)]).isEqualTo(month);
        assertThat(PART[BirthLevel.day(level)]).isEqualTo(day);
        assertThat(Birth.level(b.year(), b.month(), b.day(), a.year(), a.month(), a.day()))
                .isEqualTo(level);
        assertThat(level).isLessThan(BirthLevel.SWAPPED);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2011-04-03, 2011-03-04, 64",
        "2011-04-03, 2012-03-04, 65",
        "2011-04-12, 0000-12-04, 66",
        "2011-04-03, 1999-03-04, 58",
        "2011-04-04, 2011-04-04, 21",
        "2011-04-09, 2011-03-04, 26",
        "2011-04-03, 2011-09-04, 26",
    })
    void day_and_month_that_have_changed_places(String one, String other, int expected) {
        Birth a = Birth.of(one), b = Birth.of(other);
        assertThat(Birth.level(a.year(), a.month(), a.day(), b.year(), b.month(), b.day()))
                .isEqualTo(expected);
        var year = expected == 64 ? 1 : expected == 65 ? 2 : expected == 66 ? 0 : expected >> 4;
        assertThat(BirthLevel.year(expected)).isEqualTo(year);
        if (expected >= BirthLevel.SWAPPED) {
            assertThat(BirthLevel.month(expected)).isEqualTo(BirthLevel.DIFFERENT);
            assertThat(BirthLevel.day(expected)).isEqualTo(BirthLevel.DIFFERENT);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} {4} {5}")
    @CsvSource({
        "1000, 12, 31, 1000, 12, 31", "999, 1, 1, 0, 1, 1", "2999, 1, 1, 2999, 1, 1",
        "3000, 1, 1, 0, 1, 1", "2011, 13, 31, 2011, 0, 31", "2011, 0, 32, 2011, 0, 0",
        "2011, 2, 29, 2011, 2, 0", "2012, 2, 29, 2012, 2, 29", "0, 2, 29, 0, 2, 29",
        "2011, 4, 30, 2011, 4, 30", "2011, 4, 31, 2011, 4, 0", "2011, 2, 28, 2011, 2, 28",
    })
    void parts_that_cannot_be_are_missing(
            String y, String m, String d, int year, int month, int day) {
        assertThat(Birth.of(y, m, d)).isEqualTo(new Birth(year, month, day));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "12/12/2011, 2011, 12, 12",
        "12/13/2011, 2011, 12, 13",
        "13/13/2011, 2011, 0, 13",
        "13/12/2011, 2011, 12, 13",
        "10112012, 2012, 11, 10",
        "20111013, 2011, 10, 13",
        "1/1/2011, 2011, 1, 1",
    })
    void dates_as_they_are_written(String date, int year, int month, int day) {
        assertThat(Birth.of(date)).isEqualTo(new Birth(year, month, day));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "14, 14, true", "14, 16, true", "14, 12, true", "14, 17, true", "14, 25, false",
        "14, 94, true", "14, 1, true", "14, 145, true", "14, 245, false", "0, 14, false",
        "14, 0, false", "100, 103, true", "100, 133, false", "9, 12, false", "9, 11, true",
        "99, 102, false", "123, 173, true", "123, 923, true", "123, 23, false", "7, 3, true",
    })
    void houses_that_are_near(int one, int other, boolean areNear) {
        assertThat(Street.areNear(one, other)).isEqualTo(areNear);
        assertThat(Street.areNear(other, one)).isEqualTo(areNear);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"0, 0, true", "3, 0, true", "0, 3, true", "3, 3, true", "3, 4, false"})
    void a_flat_that_only_one_names_says_nothing(int one, int other, boolean mayBe) {
        assertThat(Street.mayBeOneFlat(one, other)).isEqualTo(mayBe);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "jane@nowhere.example, true, true, true",
        "noreply@x.example, true, true, false",
        "nil, false, false, false",
        "@x.example, true, true, false",
        "n, true, true, true",
        "zz993wz, true, false, true",
        "zz98, true, true, true",
        "xx, false, false, true",
        "x, true, true, true",
        "1111111, false, true, true",
        "111111, false, true, true",
        "11111, true, true, true",
        "0123456789, false, true, true",
        "9876543210, false, true, true",
        "1234567890, false, true, true",
        "1234567891, true, true, true",
    })
    void what_says_that_nothing_is_known(
            String text, boolean isNumber, boolean isPostcode, boolean isEmail) {
        assertThat(!Unknown.isNumber(text)).isEqualTo(isNumber);
        assertThat(!Unknown.isPostcode(text)).isEqualTo(isPostcode);
        assertThat(!Unknown.isEmail(text)).isEqualTo(isEmail);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "kelly, keli",
        "philippa, filipa",
        "shevchenko, sevcenko",
        "schmidt, smidt",
        "czarnecki, carneki",
        "thomas, tomas",
        "quentin, kentin",
        "joyce, iois",
        "hannah, hana",
        "ahmed, amed",
        "zoe, se",
        "abbe, abe",
        "bathe, bat",
        "cecil, sesil",
        "cyril, siril",
        "marc, mark",
        "xerxes, serses",
        "oona, una",
        "louise, luis",
        "wyatt, viat",
        "h, h",
        "tsui, sui",
        "katz, kas",
        "bhatt, bat",
        "khan, han",
        "ghosh, gos",
        "zhang, zang",
        "dzerzh, serz",
        "jack, iak",
        "leah, li",
        "aeron, eron",
        "tche, ce",
        "tchek, cek",
        "que, ke",
    })
    void what_is_left_of_a_name_when_sounds_are_written_alike(String name, String sound) {
        assertThat(Spelling.sound(name)).isEqualTo(sound);
    }

    @Test
    void cyrillic_is_written_as_in_passports() {
        assertThat(Cyrillic.inLatin("Щербакова Юлия")).isEqualTo("shcherbakova iuliia");
        assertThat(Cyrillic.inLatin("Ђорђевић")).isEqualTo("dordevic");
        assertThat(Cyrillic.inLatin("Ѐ")).isEqualTo("ѐ");
        assertThat(Cyrillic.inLatin("Kelly ӿ")).isEqualTo("kelly ӿ");
        assertThat(Cyrillic.inLatin("Kelly")).isEqualTo("Kelly");
    }

    @Test
    void a_text_is_held_once_with_its_words() {
        var texts = new Texts(Texts.Kind.NAMES);
        var code = texts.codeOf(List.of("mary", "ann"));
        assertThat(texts.codeOf(List.of("mary", "ann"))).isEqualTo(code);
        assertThat(texts.get(code).words()).containsExactly(texts.find("mary"), texts.find("ann"));
        assertThat(texts.find("nobody")).isZero();
        assertThat(texts.codeOf(List.of())).isZero();
        assertThat(texts.get(texts.find("mary")).words()).isEmpty();
        assertThat(texts.get(code).letters()).containsExactly("maryann".toCharArray());
        assertThat(texts.get(code).sound()).isEqualTo(Hash.of(Spelling.sound("maryann")));
        assertThat(texts.get(code)).hasToString("Text[redacted]");
        assertThat(texts.get(code).hashCode()).isEqualTo("mary ann".hashCode());
        assertThat(texts.get(code)).isNotEqualTo(texts.get(texts.find("ann")));
        assertThat(texts.get(code)).isEqualTo(texts.get(code)).isNotEqualTo("mary ann");
        var others = new Texts(Texts.Kind.OTHERS);
        assertThat(others.get(others.codeOf(List.of("mary"))).sound()).isZero();
        var ranks = texts.ranks();
        assertThat(ranks[0]).isZero();
        assertThat(ranks[texts.find("ann")]).isEqualTo(1);
        assertThat(ranks[texts.find("mary")]).isEqualTo(2);
        assertThat(ranks[code]).isEqualTo(3);
    }

    @Test
    void hashes_are_the_same_in_every_run() {
        assertThat(Hash.of("kelly", 2)).isEqualTo(Hash.of("kely"));
        assertThat(Hash.of("kelly", -1)).isEqualTo(Hash.of("kelly"));
        assertThat(Hash.of("kelly", 0)).isEqualTo(Hash.of("elly"));
        assertThat(Hash.mixed(0)).isZero();
        assertThat(Hash.mixed(1)).isEqualTo(0x5692161d100b05e5L);
        assertThat(Hash.and(1, 2)).isEqualTo(Hash.mixed(33));
    }

    @Test
    void what_of_a_row_cannot_be_taken_is_missing() {
        var people = new People();
        people.add(
                Map.of(
                        Column.FORENAME, "x".repeat(150) + " " + "y".repeat(100),
                        Column.BIRTH_DATE, "2011",
                        Column.BIRTH_MONTH, "6",
                        Column.BIRTH_DAY, "14",
                        Column.PHONE, "+44 7700 900123",
                        Column.EMAIL, " Kelly@B.example ",
                        Column.ENTITY, " e1 "));
        people.add(
                Map.of(
                        Column.BIRTH_DATE, "2012-07-15",
                        Column.BIRTH_YEAR, "1999",
                        Column.BIRTH_MONTH, "1",
                        Column.BIRTH_DAY, "1",
                        Column.PHONE, "4477009",
                        Column.ENTITY, "e1"));
        assertThat(people.names.get(people.forename.get(0)).letters()).hasSize(199);
        assertThat(people.year(0)).isEqualTo(2011);
        assertThat(people.month(0)).isEqualTo(6);
        assertThat(people.day(0)).isEqualTo(14);
        assertThat(people.numbers.get(people.phone.get(0)).spaced()).isEqualTo("07700900123");
        assertThat(people.numbers.get(people.email.get(0)).spaced()).isEqualTo("kelly@b.example");
        assertThat(people.year(1)).isEqualTo(2012);
        assertThat(people.month(1)).isEqualTo(7);
        assertThat(people.day(1)).isEqualTo(15);
        assertThat(people.numbers.get(people.phone.get(1)).spaced()).isEqualTo("4477009");
        assertThat(people.areOne(0, 1)).isTrue();
        people.add(Map.of(Column.PHONE, "4477009001", Column.ENTITY, ""));
        people.add(Map.of(Column.PHONE, "44770090012", Column.ENTITY, ""));
        assertThat(people.numbers.get(people.phone.get(2)).spaced()).isEqualTo("4477009001");
        assertThat(people.numbers.get(people.phone.get(3)).spaced()).isEqualTo("0770090012");
        assertThat(people.areOne(2, 3)).isFalse();
    }

    @Test
    void a_name_table_has_both_ways_and_no_name_of_itself() {
        var table = new NameTable(Map.of("mary", java.util.Set.of("polly", "mary")));
        assertThat(table.isPair("mary", "polly")).isTrue();
        assertThat(table.isPair("polly", "mary")).isTrue();
        assertThat(table.isPair("mary", "mary")).isFalse();
        assertThat(table.isPair("molly", "mary")).isFalse();
        assertThat(NameTable.folded("Mary-Ánn O'Brien")).isEqualTo("maryannobrien");
        assertThat(NameTable.standard().forms()).isNotEmpty();
    }
}
