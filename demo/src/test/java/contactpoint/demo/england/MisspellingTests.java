package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.person.PersonName;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/// Whatever is made of a name is still one that a source takes.
class MisspellingTests {
    private static final NameBook BOOK = NameBook.own();

    private static final List<String> NAMES =
            List.of(
                    "Al-Masri",
                    "O'Brien",
                    "Ọládàpọ̀",
                    "İbrahim",
                    "Ng",
                    "Małgorzata",
                    "van der Berg",
                    "Nguyễn",
                    "St John",
                    "Xu",
                    "Smith-Jones",
                    "Ka Yan");

    @Property
    void a_name_with_a_slip_is_a_name(@ForAll @LongRange(max = 1_000_000) long seed) {
        var dice = Dice.of(seed);
        var origin = dice.one(List.of(Origin.values()));
        for (var name : List.of(dice.one(NAMES), BOOK.of(origin).last().draw(dice))) {
            for (var made :
                    List.of(
                            Misspelling.typed(name, dice),
                            BOOK.misspelling().heard(name, dice),
                            BOOK.misspelling().scanned(name, dice),
                            Letters.plain(name))) {
                assertThat(PersonName.parseFamily(made).find()).as(made).isPresent();
                assertThat(Math.abs(made.length() - name.length())).isLessThanOrEqualTo(3);
            }
        }
    }

    @Property
    void dice_keep_within_their_bounds_and_draw_alike_from_alike(
            @ForAll long seed, @ForAll @LongRange(min = 1, max = 1_000_000) long bound) {
        var one = Dice.of(seed, 3, 4);
        var other = Dice.of(seed, 3, 4);
        for (var i = 0; i < 50; i++) {
            var drawn = one.below((int) bound);
            assertThat(drawn).isBetween(0, (int) bound - 1).isEqualTo(other.below((int) bound));
            var share = one.share();
            assertThat(share).isBetween(0.0, 1.0).isLessThan(1).isEqualTo(other.share());
        }
    }
}
