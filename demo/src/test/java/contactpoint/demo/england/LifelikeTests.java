package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// That the files hold nothing that would tell anybody at a glance that they were made.
class LifelikeTests {
    private static final Written ENGLAND = Written.england();

    /// Slips that may make one name of two.
    private static final Set<Slip> MISWRITTEN =
            Set.of(
                    Slip.TYPING,
                    Slip.HEARING,
                    Slip.SCANNING,
                    Slip.OTHER_SPELLING,
                    Slip.CROSSED_NAMES);

    @Test
    void nobody_is_given_one_name_twice() {
        for (var told : made()) {
            if (MISWRITTEN.stream().anyMatch(slip -> told.kinds().contains(slip.kind))) {
                continue;
            }
            var names = words(told, "given_names", "middle_names", "first_name");

            assertThat(names).as(told.key()).doesNotHaveDuplicates();
        }
    }

    @Test
    void daughters_are_not_called_as_their_mothers() {
        var daughters =
                ENGLAND.rows(Format.BIRTHS).stream()
                        .filter(told -> !told.isOfCast())
                        .filter(told -> told.row().get("sex").equals("F"))
                        .toList();
        var alike =
                daughters.stream()
                        .filter(told ->
                                told.row()
                                        .get("mother_given_names")
                                        .equals(words(told, "given_names").getFirst()))
                        .count();

        // Those before an adoption, of whose first mother nobody thinks when they are named.
        assertThat(alike).isLessThan(daughters.size() / 500);
    }

    @Test
    void no_work_begins_or_ends_at_a_weekend() {
        for (var told : made()) {
            for (var column : List.of("started", "ended")) {
                var date = date(told.row().getOrDefault(column, ""));
                if (date != null) {
                    assertThat(date.getDayOfWeek())
                            .as("%s %s", told.key(), column)
                            .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                }
            }
        }
    }

    @Test
    void work_does_not_last_whole_months() {
        var whole = 0;
        var all = 0;
        for (var told : made()) {
            var started = date(told.row().getOrDefault("started", ""));
            var ended = date(told.row().getOrDefault("ended", ""));
            if (started != null && ended != null) {
                all++;
                whole += started.getDayOfMonth() == ended.getDayOfMonth() ? 1 : 0;
                assertThat(ended).as(told.key()).isAfter(started);
            }
        }

        assertThat(all).isGreaterThan(1_000);
        assertThat(whole).isLessThan(all / 10);
    }

    @Test
    void nobody_begins_a_new_school_at_a_weekend_within_the_year() {
        for (var told : ENGLAND.rows(Format.EDUCATION)) {
            var entry = date(told.row().get("entry_date"));
            if (entry != null && !told.isOfCast() && entry.getDayOfMonth() != 1) {
                assertThat(entry.getDayOfWeek())
                        .as("%s %s", told.key(), entry)
                        .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        }
    }

    /// Rows that were made and not spoilt.
    private static List<Written.Told> made() {
        return ENGLAND.rows().stream()
                .filter(told -> !told.isOfCast() && !told.kinds().contains("refused"))
                .toList();
    }

    private static List<String> words(Written.Told told, String... columns) {
        var words = new ArrayList<String>();
        for (var column : columns) {
            Stream.of(told.row().getOrDefault(column, "").split(" "))
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
        }
        return words;
    }

    /// With the year first or last; null if there is none.
    private static LocalDate date(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.charAt(2) == '/'
                ? LocalDate.of(
                        Integer.parseInt(text.substring(6)),
                        Integer.parseInt(text.substring(3, 5)),
                        Integer.parseInt(text.substring(0, 2)))
                : LocalDate.parse(text);
    }

    @Test
    void brothers_and_sisters_have_names_of_their_own() {
        var seen = new HashSet<List<String>>();
        for (var told : ENGLAND.rows(Format.BIRTHS)) {
            var kinds = told.kinds();
            if (!told.isOfCast()
                    && Set.of("placeholder", "refused").stream().noneMatch(kinds::contains)) {
                assertThat(
                                seen.add(
                                        List.of(
                                                told.truth().get("household"),
                                                words(told, "given_names").getFirst())))
                        .as(told.key())
                        .isTrue();
            }
        }
    }
}
