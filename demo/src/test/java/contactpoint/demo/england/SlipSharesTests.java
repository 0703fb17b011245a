package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.feeds.csv.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// That each source slips as often as [Rates] says, and only where its file can show it.
///
/// Whom a slip can befall is asked of the generator itself: the same England is made once more with
/// that one rate at 1, and everybody who then has the slip could have had it. Of so many, as many
/// have it in the England with the true rates as a binomial gives.
class SlipSharesTests {
    private static final int BLOCKS = 8;

    private static final int MANY = 200;

    /// Standard deviations. The seed is fixed, so that nobody who does not change the generator
    /// ever sees one of the about 250 figures outside.
    private static final double DEVIATIONS = 4;

    private static final Map<String, Map<String, Set<String>>> TRUE = saidBy(Rates::of);
    private static final Map<Slip, Map<String, Map<String, Set<String>>>> CERTAIN =
            new EnumMap<>(Slip.class);

    /// Slips of what was said of a child; the others are of a row or of a grown-up.
    static Stream<Slip> ofChildren() {
        return Stream.of(Slip.values()).filter(slip -> slip != Slip.CARER && slip != Slip.REFUSED);
    }

    @ParameterizedTest
    @MethodSource("ofChildren")
    void each_source_slips_as_often_as_its_rate_says(Slip slip) {
        for (var format : Format.ALL) {
            var rate = Rates.of(format).of(slip);
            var most = count(certain(slip), format, slip);
            var seen = count(TRUE, format, slip);
            var wanted = most * rate;
            // Whom it can befall is drawn too, for those who are behind.
            var bound = DEVIATIONS * Math.sqrt(wanted * (slip == Slip.BEHIND ? 1 : 1 - rate)) + 1;

            assertThat((double) seen)
                    .as("%s %s: %d of %d, rate %s", format.source(), slip, seen, most, rate)
                    .isBetween(wanted - bound, wanted + bound);
        }
    }

    @ParameterizedTest
    @MethodSource("ofChildren")
    void a_slip_shows_wherever_a_source_has_a_rate_for_it_and_nowhere_else(Slip slip) {
        var can = new TreeSet<String>();
        var has = new TreeSet<String>();
        for (var format : Format.ALL) {
            if (Rates.of(format).of(slip) > 0) {
                has.add(format.source());
            }
            if (count(certain(slip), format, slip) > 0) {
                can.add(format.source());
            }
        }

        assertThat(can).isEqualTo(has).isNotEmpty();
    }

    /// Else what is drawn at half the rate wherever it is drawn would be halved on both sides. Half
    /// of these shares would be too few; sources with few children are left out.
    @ParameterizedTest
    @CsvSource({
        "TYPING, .9",
        "HEARING, .8",
        "SCANNING, .9",
        "SHORT_FORM, .12",
        "OTHER_SPELLING, .13",
        "NO_MARKS, .025",
        "ONE_LAST_NAME, .08",
        "MIDDLE_LEFT_OUT, .5",
        "CROSSED_NAMES, .9",
        "SWAPPED_DATE, .2",
        "SLIPPED_DATE, .9",
        "FIRST_OF_JANUARY, .9",
        "WRONG_GENDER, 1",
        "NO_GENDER, .99",
        "BEHIND, .1",
        "NO_ADDRESS, .9",
        "SLIPPED_HOUSE, .9",
        "NO_NUMBER, .95"
    })
    void a_slip_that_is_certain_befalls_everybody_whom_it_can(Slip slip, double least) {
        for (var format : Format.ALL) {
            var all = certain(slip).getOrDefault(format.source(), Map.of()).size();
            if (Rates.of(format).of(slip) > 0 && all >= MANY) {
                assertThat(count(certain(slip), format, slip))
                        .as("%s of %d", format.source(), all)
                        .isGreaterThanOrEqualTo((long) (least * all));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Shown.class)
    void a_file_without_a_column_has_no_slip_in_it_whatever_its_rate(Shown shown) {
        for (var format : Format.ALL) {
            var seen = count(certain(shown.slip, true), format, shown.slip);

            assertThat(seen > 0)
                    .as("%s %s", format.source(), shown)
                    .isEqualTo(shown.columns.stream().anyMatch(format::has));
        }
    }

    /// Columns, one of which a slip needs.
    enum Shown {
        NUMBER(Slip.NO_NUMBER, "nhs_number", "upn"),
        GENDER(Slip.NO_GENDER, "gender", "sex"),
        OTHER_GENDER(Slip.WRONG_GENDER, "gender", "sex"),
        ADDRESS(Slip.NO_ADDRESS, "postcode", "claimant_postcode"),
        HOUSE(Slip.SLIPPED_HOUSE, "address_1", "claimant_address_1");

        private final Slip slip;
        private final List<String> columns;

        Shown(Slip slip, String... columns) {
            this.slip = slip;
            this.columns = List.of(columns);
        }
    }

    @Test
    void one_row_in_two_thousand_is_such_that_it_must_be_refused() {
        var rows = 0L;
        for (var format : Format.ALL) {
            rows += TRUE.getOrDefault(format.source(), Map.of()).size();
        }
        var refused =
                Format.ALL.stream().mapToLong(format -> count(TRUE, format, Slip.REFUSED)).sum();
        var wanted = rows * .0005;

        assertThat((double) refused)
                .isBetween(
                        wanted - DEVIATIONS * Math.sqrt(wanted),
                        wanted + DEVIATIONS * Math.sqrt(wanted));
    }

    private static long count(
            Map<String, Map<String, Set<String>>> said, Format format, Slip slip) {
        return said.getOrDefault(format.source(), Map.of()).values().stream()
                .filter(kinds -> kinds.contains(slip.kind))
                .count();
    }

    private static Map<String, Map<String, Set<String>>> certain(Slip slip) {
        return CERTAIN.computeIfAbsent(
                slip, each -> saidBy(format -> certain(format, each, false)));
    }

    private static Map<String, Map<String, Set<String>>> certain(Slip slip, boolean everywhere) {
        return saidBy(format -> certain(format, slip, everywhere));
    }

    private static Rates certain(Format format, Slip slip, boolean everywhere) {
        var rates = Rates.of(format);
        return everywhere || rates.of(slip) > 0 ? rates.with(slip, 1) : rates;
    }

    /// What the truth says of what each source said once: of a child, and at a charity of a child
    /// at its desk.
    private static Map<String, Map<String, Set<String>>> saidBy(Function<Format, Rates> rates) {
        var said = new HashMap<String, Map<String, Set<String>>>();
        try {
            var settings = Settings.of((long) BLOCKS * Block.CHILDREN, 3);
            var world = World.of(settings, rates);
            for (var number = 0; number < BLOCKS; number++) {
                var made = new Block(world, number, Block.CHILDREN).make();
                var desks = desks(made);
                for (var row : rows(made.truth())) {
                    var key = row.get(2) + desks.getOrDefault(row.get(1), "");
                    said.computeIfAbsent(row.get(0), none -> new HashMap<>())
                            .computeIfAbsent(key, none -> new HashSet<>())
                            .addAll(List.of(row.get(3).split(";")));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return said;
    }

    /// The charities, by the keys of their rows.
    private static Map<String, String> desks(Sheets.Made made) throws IOException {
        var desks = new HashMap<String, String>();
        for (var row : rows(made.files().get(Format.ALL.indexOf(Format.VOLUNTARY)))) {
            desks.put(
                    row.get(Format.VOLUNTARY.place("reference")),
                    row.get(Format.VOLUNTARY.place("organisation")));
        }
        return desks;
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        var rows = new ArrayList<List<String>>();
        var reader = new CsvReader(new StringReader(new String(file, StandardCharsets.UTF_8)));
        for (var line = reader.next(); line != null; line = reader.next()) {
            rows.add(line.cells().stream().map(Written::text).toList());
        }
        return rows;
    }
}
