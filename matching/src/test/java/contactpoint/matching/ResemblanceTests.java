package contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.matching.Resemblance.Level;
import contactpoint.person.BirthDate;
import contactpoint.person.Names;
import contactpoint.person.PersonName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResemblanceTests {

    /// The first three rows are those of the design's page of results.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Kelly Marsden 2011-06-14|Kelly Marsden 2011-06-14|"
                        + "First name, last name, date of birth|",
                "Kelly Marsden 2011-06-14|Kellie Marsden 2011-07-14|"
                        + "Last name, day and year of birth|"
                        + "First name is spelt another way. Month of birth",
                "Kelly Marsden 2011-06-14|Kelly-Ann Marsden 2012-06-14|"
                        + "Part of first name, last name, day and month of birth|Year of birth",
                "Liz Marsden 2011|Elizabeth Marsden 2011-06-14|Last name, year of birth|"
                        + "First name is another form of the same name",
                "K Marsden 2011-06|Kelly Marsden 2011-06-14|"
                        + "First letter of first name, last name, month and year of birth|",
                "Marsden Kelly 2011-06-14|Kelly Marsden 2011-06-14|Date of birth|"
                        + "First and last name are the other way round",
                "Marsdan Kelly 2011-06-14|Kelly Marsden 2011-06-14|Date of birth|"
                        + "First and last name are the other way round. A name is spelt another way",
                "Kelly Marsden 2011-04-03|Kelly Marsden 2011-03-04|"
                        + "First name, last name, year of birth|"
                        + "Day and month of birth are the other way round",
                "Kelly Marsden 2011-06-14|Tom Okonkwo 2009-01-02||",
                "Kelly Marsden 2011-06-14|Baby Marsden 2011-06-14|Last name, date of birth|",
                "Kelly Marsden 2011-06-14|Kelly Marsden 2011|First name, last name, year of birth|"
            })
    void what_is_the_same_and_what_differs_is_said_in_words(
            String sought, String child, String same, String different) {
        var wanted = wanted(sought);
        var known = wanted(child);
        var resemblance = Resemblance.of(wanted, names(known), known.born());
        assertThat(String.join(", ", resemblance.same())).isEqualTo(same == null ? "" : same);
        assertThat(String.join(". ", resemblance.different()))
                .isEqualTo(different == null ? "" : different);
    }

    @ParameterizedTest
    @CsvSource({
        "Kelly Marsden 2011-06-14,Kelly Marsden 2011-06-14,true,true",
        "Kely Marsdan 2011-06-14,Kelly Marsden 2011-06-14,true,true",
        "Kely Marsdan 2011-06-15,Kelly Marsden 2011-06-14,true,true",
        "Marsden Kelly 2011-06-14,Kelly Marsden 2011-06-14,true,true",
        // A twin, or a child whose first name is another now.
        "Sophie Marsden 2011-06-14,Kelly Marsden 2011-06-14,false,true",
        "Kelly Okonkwo 2011-06-14,Kelly Marsden 2011-06-14,false,true",
        "Tom Okonkwo 2011-06-14,Kelly Marsden 2011-06-14,false,false",
        "Kelly Marsden 2011,Kelly Marsden 2011-06-14,true,true",
        "Kely Marsdan 2011,Kelly Marsden 2011-06-14,true,true",
        "Kelly Marsden 2011,Kelly Marsden 2005-06-14,false,true",
        "Sophie Marsden 2011,Kelly Marsden 2011-06-14,false,true",
        "Kelly Marsden 2011-06-14,Kelly Marsden 2005-06-14,true,true",
        "Kelly Marsden 2011-06-14,Kelly Marsden 2005-01-02,false,false",
        "K Marsden 2011,Kelly Marsden 2011-06-14,true,true",
        "S Marsden 2011,Kelly Marsden 2011-06-14,false,true"
    })
    void who_resembles_too_little_is_not_shown_unless_one_looks_more_widely(
            String sought, String child, boolean shown, boolean widely) {
        var wanted = wanted(sought);
        var known = wanted(child);
        assertThat(Resemblance.of(wanted, names(known), known.born()).plausible()).isEqualTo(shown);
        assertThat(Resemblance.of(wanted.moreWidely(), names(known), known.born()).plausible())
                .isEqualTo(widely);
    }

    @Test
    void of_two_who_sound_as_what_was_typed_the_one_with_fewer_letters_off_comes_first() {
        var wanted = wanted("Kely Marsdon 2011");

        var kelly = Resemblance.of(wanted, Names.of("Kelly", "Marsden"), BirthDate.of(2011, 6, 14));
        var kellie =
                Resemblance.of(wanted, Names.of("Kellie", "Marsden"), BirthDate.of(2011, 7, 14));
        assertThat(kelly).isLessThan(kellie);
    }

    @Test
    void each_part_has_a_level() {
        var wanted = wanted("Kellie Okonkwo 2011-07-15");
        var resemblance =
                Resemblance.of(wanted, Names.of("Kelly", "Marsden"), BirthDate.of(2011, 6, 14));
        assertThat(resemblance.given()).isEqualTo(Level.CLOSE);
        assertThat(resemblance.family()).isEqualTo(Level.DIFFERENT);
        assertThat(resemblance.day()).isEqualTo(Level.CLOSE);
        assertThat(resemblance.month()).isEqualTo(Level.CLOSE);
        assertThat(resemblance.year()).isEqualTo(Level.SAME);
        var crossed =
                Resemblance.of(
                        wanted("Marsden Kelly 2011"),
                        Names.of("Kelly", "Marsden"),
                        BirthDate.of(2011, 6, 14));
        assertThat(crossed.given()).isEqualTo(Level.CLOSE);
        assertThat(crossed.family()).isEqualTo(Level.CLOSE);
        assertThat(crossed.day()).isEqualTo(Level.NOT_ASKED);
    }

    @Test
    void about_how_old_agrees_within_its_years() {
        var wanted = Wanted.parse("Kelly", "Marsden", 2010, 2012).orThrow();
        var names = Names.of("Kelly", "Marsden");
        var born = BirthDate.of(2011, 6, 14);
        assertThat(Resemblance.of(wanted, names, born).year()).isEqualTo(Level.SAME);
        assertThat(Resemblance.of(wanted, names, BirthDate.of(2013, 1, 1)).year())
                .isEqualTo(Level.CLOSE);
        assertThat(Resemblance.of(wanted, names, BirthDate.of(2014, 1, 1)).year())
                .isEqualTo(Level.DIFFERENT);
    }

    @Test
    void known_as_counts_as_the_first_name() {
        var names = Names.of("Beatrice", "Marsden").withKnownAs("Kelly");
        var resemblance =
                Resemblance.of(
                        wanted("Kelly Marsden 2011-06-14"), names, BirthDate.of(2011, 6, 14));
        assertThat(resemblance.given()).isEqualTo(Level.SAME);
        assertThat(resemblance.same())
                .containsExactly("Known as name", "last name", "date of birth");
    }

    @Property(tries = 1_000)
    void r046_a_former_name_is_never_looked_at(@ForAll long seed) {
        var made = new MadeUpChildren(seed);
        var child = made.child().description();
        var former = made.child().description().names().present();
        var wanted = Wanted.parse(former.given(), former.family(), child.born()).orThrow();
        assertThat(Resemblance.of(wanted, child.names().withFormer(List.of(former)), child.born()))
                .isEqualTo(Resemblance.of(wanted, child.names(), child.born()));
    }

    @Property(tries = 300)
    void a_shortlist_is_the_same_whatever_the_order(@ForAll long seed) {
        var random = new Random(seed);
        var made = new MadeUpChildren(seed);
        var children = new ArrayList<>(made.make(60));
        var wanted = new Misspeller(seed).withYear(children.getFirst().description());
        var list = shortlist(children, wanted);
        Collections.shuffle(children, random);
        assertThat(shortlist(children, wanted)).isEqualTo(list);
    }

    @Test
    void up_to_ten_are_shown_best_first() {
        var children = List.of("Kellie Marsden", "Kelly Marsden", "Kelly Marsdan", "Tom Okonkwo");
        assertThat(shortlist(children))
                .isEqualTo(
                        new Shortlist.Few<>(
                                List.of("Kelly Marsden", "Kellie Marsden", "Kelly Marsdan")));
    }

    @Test
    void eleven_equals_are_too_many() {
        assertThat(shortlist(Collections.nCopies(11, "Kelly Marsden")))
                .isEqualTo(new Shortlist.TooMany<>());
        assertThat(shortlist(Collections.nCopies(10, "Kelly Marsden")))
                .isEqualTo(new Shortlist.Few<>(Collections.nCopies(10, "Kelly Marsden")));
    }

    @Test
    void of_more_than_ten_those_are_shown_who_are_clearly_better() {
        var children = new ArrayList<>(Collections.nCopies(11, "Kellie Marsdan"));
        children.add("Kelly Marsden");
        assertThat(shortlist(children)).isEqualTo(new Shortlist.Few<>(List.of("Kelly Marsden")));
    }

    @Test
    void nobody_is_an_empty_list() {
        assertThat(shortlist(List.of("Tom Okonkwo"))).isEqualTo(new Shortlist.Few<>(List.of()));
    }

    @Test
    void a_search_needs_a_name_and_one_way_to_say_how_old() {
        assertThat(Wanted.parse(" ", "", null).findProblem().orElseThrow().code())
                .isEqualTo("name-missing");
        assertThat(Wanted.parse("K3lly", "", null).findProblem().orElseThrow().code())
                .isEqualTo("given-name-characters");
        assertThat(Wanted.parse("Kelly", "Marsden", 2012, 2010).findProblem().orElseThrow().code())
                .isEqualTo("wanted-years");
        assertThat(Wanted.parse("Kelly", "Marsden", 2000, 2006).find()).isEmpty();
        assertThatThrownBy(() -> new Wanted(null, null, null, null, null, false))
                .hasMessage("wanted-name-missing");
        assertThatThrownBy(() -> new Wanted("", "Marsden", null, null, null, false))
                .hasMessage("wanted-name-missing");
        assertThatThrownBy(() -> new Wanted("Kelly", null, null, 2010, null, false))
                .hasMessage("wanted-years");
        assertThatThrownBy(() ->
                        new Wanted("Kelly", null, BirthDate.of(2011, 6, 14), 2010, 2011, false))
                .hasMessage("wanted-years");
        assertThat(new Wanted("Kelly", null, null, null, null, false).toString())
                .isEqualTo("Wanted[redacted]");
    }

    private static Shortlist<MadeUpChildren.MadeUp> shortlist(
            List<MadeUpChildren.MadeUp> children, Wanted wanted) {
        return Shortlist.of(
                children,
                child ->
                        Resemblance.of(
                                wanted, child.description().names(), child.description().born()),
                Comparator.comparing(child ->
                        child.description().names().present().canonical()
                                + child.description().born().canonical()));
    }

    private static Shortlist<String> shortlist(List<String> children) {
        return Shortlist.of(
                children,
                child ->
                        Resemblance.of(
                                wanted("Kelly Marsden 2011-06-14"),
                                names(wanted(child + " 2011-06-14")),
                                BirthDate.of(2011, 6, 14)),
                Comparator.naturalOrder());
    }

    private static Names names(Wanted known) {
        return Names.of(
                new PersonName(
                        known.given() == null ? "" : known.given(),
                        known.family() == null ? "" : known.family()));
    }

    private static Wanted wanted(String text) {
        var words = text.split(" ");
        return Wanted.parse(words[0], words[1], BirthDate.parse(words[2]).orThrow()).orThrow();
    }
}
