package contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How names are made ready, and what is taken for one spelling.
final class NameFormsTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Kelly,kelly,kelly",
                "O'Brien,obrien,o brien",
                "O’BRIEN,obrien,o brien",
                "OʼBrien,obrien,o brien",
                "Smith-Jones,smithjones,smith jones",
                "Mary  Kate,marykate,mary kate",
                "St. John,stjohn,st john",
                "Zoë,zoe,zoe",
                "Łukasz,lukasz,lukasz",
                "Øyvind,oyvind,oyvind",
                "Þórdís,thordis,thordis",
                "Weiß,weiss,weiss",
                "Æthelred,aethelred,aethelred",
                "Œuvre,oeuvre,oeuvre",
                "Đặng,dang,dang",
                "Yıldız,yildiz,yildiz",
                "İpek,ipek,ipek",
                "Nguyễn,nguyen,nguyen",
                "Ștefan,stefan,stefan",
                "Gal·la,galla,galla",
                "Twin 1,twin1,twin 1",
                "Żółć-Gęś,zolcges,zolc ges",
                "Ọlátúnjí,olatunji,olatunji",
                "Ṣẹ́gun,segun,segun",
                "Şükrü Çağlar,sukrucaglar,sukru caglar",
                "Trần Thị Hương,tranthihuong,tran thi huong",
                "Ångström,angstrom,angstrom",
                "Ţepeş,tepes,tepes",
                "ʿAbd al-Raḥmān,abdalrahman,abd al rahman",
                "Ɓúbàkàr,bubakar,bubakar",
                "Mary\u00a0Kate,marykate,mary kate",
                "Mary\u2011Kate,marykate,mary kate",
                "Mar\u00adsden,marsden,marsden",
                "\u200fMarsden\u200e,marsden,marsden",
                "Ma\u200brsden,marsden,marsden",
                "محـمد,محمد,محمد",
                "Twin ٢,twin2,twin 2",
                "Шевченко,шевченко,шевченко",
                "王小明,王小明,王小明"
            })
    void a_name_is_split_and_joined_in_plain_small_letters(
            String name, String joined, String tokens) {
        assertThat(NameForms.of(name)).isEqualTo(new NameForms(joined, List.of(tokens.split(" "))));
    }

    @Test
    void a_name_of_nothing_is_empty() {
        assertThat(NameForms.of("").isEmpty()).isTrue();
        assertThat(NameForms.of("").first()).isEmpty();
        assertThat(NameForms.of("K").isInitial()).isTrue();
        assertThat(NameForms.of("Kelly Ann").first()).isEqualTo("kelly");
    }

    @Test
    void particles_tell_nothing_unless_there_is_nothing_else() {
        assertThat(NameForms.of("de la Cruz").telling()).containsExactly("cruz");
        assertThat(NameForms.of("O'Brien").telling()).containsExactly("brien");
        assertThat(NameForms.of("De").telling()).containsExactly("de");
        assertThat(NameForms.of("Abdul Rahman").telling()).containsExactly("rahman");
        assertThat(NameForms.of("della Rovere").telling()).containsExactly("rovere");
    }

    @ParameterizedTest
    @CsvSource({
        "Phillips,Filips,true",
        "Sophie,Sofie,true",
        "Clarke,Clark,true",
        "Browne,Brown,true",
        "Nicola,Nikola,true",
        "Kieran,Keiran,true",
        "Yusuf,Iusuf,true",
        "Hannah,Hana,true",
        "Mackenzie,McKenzie,true",
        "Thomas,Tomas,true",
        "Lewis,Levis,true",
        "Katherine,Catherine,true",
        "Philippa,Filipa,true",
        "Jackson,Jacksen,false",
        "Smith,Jones,false",
        "Ali,Eli,false"
    })
    void spellings_that_sound_alike_are_one(String one, String other, boolean alike) {
        assertThat(sound(one).equals(sound(other))).isEqualTo(alike);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baby",
                "baby girl",
                "Twin 1",
                "TWIN TWO",
                "Infant",
                "Male",
                "Female",
                "Boy",
                "Girl of Sandra",
                "Baby of Marsden",
                "Unknown",
                "",
                "Triplet 3",
                "Baby Boy",
                "babygirl",
                "twin2",
                "Son of Marsden",
                "Male infant"
            })
    void what_a_ward_writes_is_no_name(String given) {
        assertThat(Newborns.hasNoName(NameForms.of(given))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kelly",
                "Babyface",
                "Baby Kelly",
                "Boyd",
                "Twinkle",
                "Ofelia",
                "A",
                "Quin",
                "Son"
            })
    void other_names_are_names(String given) {
        assertThat(Newborns.hasNoName(NameForms.of(given))).isFalse();
    }

    @Test
    void other_forms_go_both_ways_and_never_to_the_name_itself() {
        assertThat(Nicknames.arePair("liz", "elizabeth")).isTrue();
        assertThat(Nicknames.arePair("elizabeth", "liz")).isTrue();
        assertThat(Nicknames.arePair("muhammad", "mohamed")).isTrue();
        assertThat(Nicknames.arePair("kelly", "kelly")).isFalse();
        assertThat(Nicknames.of("abcdef")).isEmpty();
        // One form may belong to two names, which do not become forms of each other.
        assertThat(Nicknames.of("sam")).contains("samuel", "samantha");
        assertThat(Nicknames.arePair("samuel", "samantha")).isFalse();
        assertThat(Nicknames.of("elizabeth")).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        "kelly,kelly,0",
        "kelly,kely,1",
        "kelly,kellly,1",
        "kelly,kally,1",
        "kelly,eklly,1",
        "kelly,kleyl,2",
        "marsden,mardsne,2",
        "'',abc,3"
    })
    void edits_are_counted(String one, String other, int edits) {
        assertThat(Edits.between(one, other)).isEqualTo(edits);
        assertThat(Edits.between(other, one)).isEqualTo(edits);
    }

    @Test
    void short_names_have_no_neighbours() {
        assertThat(Edits.areNeighbours("ali", "ari")).isFalse();
        assertThat(Edits.areNeighbours("ali", "alix")).isTrue();
        assertThat(Edits.areNeighbours("kelly", "kally")).isTrue();
        assertThat(Edits.areNeighbours("kelly", "kelly")).isFalse();
        assertThat(Edits.deleteOne("ali")).containsExactly("ali");
        assertThat(Edits.deleteOne("amir")).containsExactly("air", "ami", "amir", "amr", "mir");
    }

    @Property
    void texts_one_edit_apart_share_a_form_with_one_letter_left_out(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        var length = 5 + random.nextInt(8);
        for (var i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(6)));
        }
        var one = text.toString();
        var at = random.nextInt(length - 1);
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, 'x');
            case 2 -> text.setCharAt(at, 'x');
            default -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
        }
        var other = text.toString();
        assertThat(Edits.between(one, other)).isLessThanOrEqualTo(1);
        assertThat(Edits.deleteOne(one)).containsAnyElementsOf(Edits.deleteOne(other));
        assertThat(Edits.sharedLetters(one, other)).isBetween(length - 1, length);
    }

    @Property(tries = 5_000)
    void neighbours_are_one_edit_apart(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 4, max = 7) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 4, max = 7) String other) {
        assertThat(Edits.areNeighbours(one, other)).isEqualTo(Edits.between(one, other) == 1);
    }

    private static String sound(String name) {
        return Sounds.of(NameForms.of(name).joined());
    }
}
