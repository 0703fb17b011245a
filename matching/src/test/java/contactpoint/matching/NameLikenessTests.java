package contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.matching.Resemblance.Level;
import contactpoint.person.BirthDate;
import contactpoint.person.Names;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How alike two names and two dates are, with the points that rank them.
final class NameLikenessTests {
    private static String likeness(NameLikeness likeness) {
        return likeness.kind() + " " + likeness.points();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Kelly, Kelly, SAME 100",
        "Mary-Ann, Maryann, SAME 100",
        "Kelly, , NONE 0",
        "Baby, Kelly, NONE 0",
        "Kelly, Baby, NONE 0",
        "K, Kelly, INITIAL 50",
        "Kelly, K, INITIAL 50",
        "K, K, INITIAL 50",
        "K, Tom, DIFFERENT -60",
        "Liz, Elizabeth, NICKNAME 75",
        "Elizabeth Ann, Liz, NICKNAME 75",
        "Kelly, Kelly-Ann, PART 80",
        "Kelly Rose, Rose May, PART 80",
        "Kelly, Tom, DIFFERENT -60",
        // One edit, in names of two, three, four and five letters.
        "Al, Ab, SPELLING 20",
        "Tom, Tam, SPELLING 65",
        "Tomo, Tamo, SPELLING 65",
        "Marta, Morta, SPELLING 80",
        // Two, of three to seven.
        "Tomi, Tibi, SPELLING 30",
        "Tomi, Tamo, SPELLING 55",
        "Tobin, Toman, SPELLING 50",
        "Bandon, Bondan, SPELLING 55",
        "Brandol, Brindon, SPELLING 60",
        "Brandol, Brinden, SPELLING 20",
        // Three, of six and eight.
        "Tabdon, Tobken, SPELLING 20",
        "Kobdan, Kabtom, DIFFERENT -25",
        "Alistord, Elastort, SPELLING 40",
        // Four, of nine.
        "Bartolomo, Bortalimi, SPELLING 55",
        "Phillips, Filips, SPELLING 80",
        "Max, Maximus, SPELLING 50",
        "Tilda, Matilda, SPELLING 50",
        "Matilda, Tilda, SPELLING 50",
        "Ma, Madeleine, DIFFERENT -60",
        // Half of the letters are the same, a third, fewer.
        "Anne, Enna, SPELLING 30",
        "Tom, Mot, DIFFERENT -25",
        "Tomas, Samot, DIFFERENT -25",
        "Karl, Lark, SPELLING 30",
        "Abcdef, Fcbxyz, DIFFERENT -25",
        "Abcdef, Fcwxyz, DIFFERENT -60",
        "Abcdef, Fuvxyz, DIFFERENT -60",
    })
    void first_names(String one, String other, String expected) {
        var mine = NameForms.of(one);
        var theirs = NameForms.of(other == null ? "" : other);
        assertThat(likeness(NameLikeness.ofGiven(mine, theirs))).isEqualTo(expected);
        assertThat(likeness(NameLikeness.ofGiven(theirs, mine))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Marsden, Marsden, SAME 100",
        "Marsden, , NONE 0",
        "Baby, Baby, SAME 100",
        "Elizabeth, Liz, DIFFERENT -60",
        "Marsden-Brown, Brown, PART 80",
        "Marsden-Brown, Brawn, SPELLING 65",
        "Marsden-Brown, Okon, DIFFERENT -60",
        "Marsden, Marsdan, SPELLING 80",
        "Marsden A, Brown A, DIFFERENT -60",
    })
    void last_names(String one, String other, String expected) {
        var mine = NameForms.of(one);
        var theirs = NameForms.of(other == null ? "" : other);
        assertThat(likeness(NameLikeness.ofFamily(mine, theirs))).isEqualTo(expected);
        assertThat(likeness(NameLikeness.ofFamily(theirs, mine))).isEqualTo(expected);
    }

    @Test
    void a_name_that_is_missing_or_another_is_not_alike() {
        for (var kind : NameLikeness.Kind.values()) {
            assertThat(new NameLikeness(kind, 10).isAlike())
                    .isEqualTo(
                            switch (kind) {
                                case DIFFERENT, NONE -> false;
                                default -> true;
                            });
        }
        var first = new NameLikeness(NameLikeness.Kind.PART, 10);
        var second = new NameLikeness(NameLikeness.Kind.SPELLING, 10);
        assertThat(NameLikeness.better(first, second)).isSameAs(first);
    }

    @ParameterizedTest(name = "{0} and {1}: {2} {3} {4}, {5}")
    @CsvSource({
        "2011-06-14, 2011-06-14, SAME, SAME, SAME, 100",
        "2011-06-14, 2011-06, NOT_ASKED, SAME, SAME, 80",
        "2011-06-14, 2011, NOT_ASKED, NOT_ASKED, SAME, 50",
        "2011, 2012, NOT_ASKED, NOT_ASKED, CLOSE, 15",
        "2011, 2001, NOT_ASKED, NOT_ASKED, CLOSE, 15",
        "2011, 1999, NOT_ASKED, NOT_ASKED, DIFFERENT, -80",
        "2011-06-14, 2011-06-15, CLOSE, SAME, SAME, 80",
        "2011-06-14, 2011-06-04, CLOSE, SAME, SAME, 80",
        "2011-06-14, 2011-06-24, CLOSE, SAME, SAME, 80",
        "2011-06-01, 2011-06-10, CLOSE, SAME, SAME, 80",
        "2011-06-02, 2011-06-12, CLOSE, SAME, SAME, 80",
        "2011-06-14, 2011-06-28, DIFFERENT, SAME, SAME, 60",
        "2011-06-08, 2011-06-28, CLOSE, SAME, SAME, 80",
        "2011-06-14, 2011-09-14, SAME, CLOSE, SAME, 70",
        "2011-06-14, 2011-12-14, SAME, DIFFERENT, SAME, 40",
        "2011-06-14, 2011-12-28, DIFFERENT, DIFFERENT, SAME, -20",
        "2011-06-14, 2011-07-15, CLOSE, CLOSE, SAME, 30",
        "2011-06-14, 2012-06-15, CLOSE, SAME, CLOSE, 25",
        "2011-06-14, 2012-07-14, SAME, CLOSE, CLOSE, 15",
        "2011-04-03, 2011-03-04, CLOSE, CLOSE, SAME, 70",
        "2011-04-03, 2012-03-04, CLOSE, CLOSE, CLOSE, -5",
    })
    void dates(String wanted, String born, Level day, Level month, Level year, int points) {
        var likeness =
                DateLikeness.of(BirthDate.parse(wanted).orThrow(), BirthDate.parse(born).orThrow());
        assertThat(likeness.day()).isEqualTo(day);
        assertThat(likeness.month()).isEqualTo(month);
        assertThat(likeness.year()).isEqualTo(year);
        assertThat(likeness.points()).isEqualTo(points);
        assertThat(likeness.isSame()).isEqualTo(wanted.length() == 10 && wanted.equals(born));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2008, DIFFERENT, -80",
        "2009, CLOSE, 15",
        "2010, SAME, 50",
        "2011, SAME, 50",
        "2012, SAME, 50",
        "2013, CLOSE, 15",
        "2014, DIFFERENT, -80",
    })
    void about_how_old(int year, Level level, int points) {
        var likeness = DateLikeness.ofYears(2010, 2012, BirthDate.of(year, 6, 14));
        assertThat(likeness.year()).isEqualTo(level);
        assertThat(likeness.points()).isEqualTo(points);
        assertThat(likeness.day()).isEqualTo(Level.NOT_ASKED);
        assertThat(likeness.month()).isEqualTo(Level.NOT_ASKED);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "abc, abc, 3", "abc, cba, 3", "aab, ab, 2", "ab, aab, 2", "abc, xyz, 0",
        "łuk, łuk, 3", "łuk, kuł, 3", "łłk, łk, 2", "łuk, luk, 2", "luk, łuk, 2",
        "abc, łab, 2", "łab, abc, 2", "'', abc, 0", "abc, '', 0",
    })
    void letters_that_both_have_wherever_they_stand(String one, String other, int shared) {
        assertThat(Edits.sharedLetters(one, other)).isEqualTo(shared);
    }

    /// The quick look from the date and the last name says no to nobody who would be shown.
    @Property(tries = 300)
    void who_may_not_be_shown_would_not_be(@ForAll long seed) {
        var made = new MadeUpChildren(seed);
        var random = new Random(seed);
        var wanted = made.child().description();
        var name = wanted.names().present();
        var comparing =
                new Comparing(
                        Wanted.parse(
                                        random.nextInt(4) == 0 ? "" : name.given(),
                                        random.nextInt(4) == 0 ? "" : name.family(),
                                        wanted.born())
                                .find()
                                .orElseGet(() ->
                                        Wanted.parse(name.given(), name.family(), wanted.born())
                                                .orThrow()));
        for (var at = 0; at < 30; at++) {
            var other = made.child().description();
            var born = random.nextBoolean() ? wanted.born() : other.born();
            var names =
                    switch (random.nextInt(4)) {
                        case 0 -> Names.of(name.family(), name.given());
                        case 1 -> Names.of(name.given(), other.names().present().family());
                        default -> other.names();
                    };
            if (comparing.with(names, born).plausible()) {
                assertThat(comparing.mayBeShown(names, born)).isTrue();
            }
        }
    }

    private static Comparing comparing(String given, String family) {
        return new Comparing(Wanted.parse(given, family, BirthDate.of(2011, 6, 14)).orThrow());
    }

    @ParameterizedTest(name = "{0} {1} for {2} born {3}: {4}")
    @CsvSource({
        "Kelly, Marsden, Marsden, 2011-06-14, true",
        "Kelly, Marsden, Okonkwo, 2011-06-14, false",
        "Kelly, Marsden, Marsden, 1999-12-28, false",
        "Kelly, Marsden, Kelly, 2011-06-14, true",
        "Kelly, Marsden, Marsdan, 2011-06-14, true",
        "K, Marsden, Marsden, 2011-06-14, true",
        "K, Marsden, Okonkwo, 2011-06-14, false",
    })
    void a_quick_look_sees_from_date_and_last_name_who_cannot_be_shown(
            String given, String family, String childs, String born, boolean mayBe) {
        var comparing = comparing(given, family);
        var child = Names.of("Anybody", childs);
        var date = BirthDate.parse(born).orThrow();
        assertThat(comparing.mayBeShown(child, date)).isEqualTo(mayBe);
    }

    @Test
    void an_initial_or_a_name_alone_cannot_be_the_other_way_round() {
        assertThat(comparing("Kelly", "Marsden").mayBeCrossed()).isTrue();
        assertThat(comparing("K", "Marsden").mayBeCrossed()).isFalse();
        assertThat(comparing("Kelly", "").mayBeCrossed()).isFalse();
        assertThat(comparing("", "Marsden").mayBeCrossed()).isFalse();
        assertThat(comparing("Kelly", "Marsden").mostOfGiven()).isEqualTo(100);
        assertThat(comparing("K", "Marsden").mostOfGiven()).isEqualTo(50);
        assertThat(comparing("", "Marsden").mostOfGiven()).isZero();
    }
}
