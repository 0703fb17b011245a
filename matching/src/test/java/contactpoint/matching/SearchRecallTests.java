package contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.matching.MadeUpChildren.MadeUp;
import contactpoint.person.Description;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Misspelt searches over 20,000 made-up children, in memory: the child must be among the ten
/// shown.
final class SearchRecallTests {

    private static final int SEARCHES = 2_000;

    private static List<MadeUp> children = List.of();
    private static Map<String, List<Integer>> index = Map.of();

    @BeforeAll
    static void make() {
        children = new MadeUpChildren(20_261_124).make(20_000);
        index = new HashMap<>();
        for (var i = 0; i < children.size(); i++) {
            for (var key : CandidateKeys.open(children.get(i).description())) {
                index.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    @Test
    void a_misspelt_child_with_a_date_of_birth_is_among_the_ten_shown() {
        var misspeller = new Misspeller(1);
        assertThat(recall("date of birth", misspeller::withDate)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void a_misspelt_child_with_a_year_of_birth_is_mostly_among_the_ten_shown() {
        var misspeller = new Misspeller(2);
        assertThat(recall("year of birth", misspeller::withYear)).isGreaterThanOrEqualTo(0.9);
    }

    /// Planted: without the crossed names in the bound, and with a bound of half, this fails.
    @Test
    void nobody_who_would_be_shown_is_left_out_before_the_whole_comparison() {
        var misspeller = new Misspeller(3);
        var leftOut = 0;
        var shown = 0;
        for (var n = 0; n < 400; n++) {
            var sought = children.get(n * 47).description();
            var spelt = n % 2 == 0 ? misspeller.withDate(sought) : misspeller.withYear(sought);
            var wanted = n % 8 < 5 ? spelt : inAnotherWay(n % 8, spelt);
            var comparing = new Comparing(wanted);
            for (var id : look(SearchKeys.further(wanted))) {
                var names = children.get(id).description().names();
                var born = children.get(id).description().born();
                if (comparing.mayBeShown(names, born)) {
                    shown += comparing.with(names, born).plausible() ? 1 : 0;
                } else {
                    assertThat(comparing.with(names, born).plausible()).isFalse();
                    leftOut++;
                }
            }
        }
        assertThat(shown).isGreaterThan(400);
        assertThat(leftOut).isGreaterThan(shown);
    }

    private static Wanted inAnotherWay(int way, Wanted spelt) {
        return switch (way) {
            case 5 ->
                    new Wanted(
                            spelt.family(),
                            spelt.given(),
                            spelt.born(),
                            spelt.yearFrom(),
                            spelt.yearTo(),
                            false);
            case 6 ->
                    new Wanted(
                            spelt.given(),
                            null,
                            spelt.born(),
                            spelt.yearFrom(),
                            spelt.yearTo(),
                            true);
            default ->
                    new Wanted(
                            spelt.given() == null ? null : spelt.given().substring(0, 1),
                            spelt.family(),
                            spelt.born(),
                            spelt.yearFrom(),
                            spelt.yearTo(),
                            false);
        };
    }

    @Test
    void a_child_has_about_thirty_open_keys() {
        var counts =
                children.stream()
                        .mapToInt(child -> CandidateKeys.open(child.description()).size())
                        .sorted()
                        .toArray();
        System.out.printf(
                "open keys: median %d, mean %.1f, 95%% at most %d, most %d%n",
                counts[counts.length / 2],
                Arrays.stream(counts).average().orElseThrow(),
                counts[counts.length * 95 / 100],
                counts[counts.length - 1]);
        assertThat(counts[counts.length / 2]).isLessThanOrEqualTo(30);
    }

    private static double recall(String what, Function<Description, Wanted> search) {
        var asked = new TreeMap<String, Integer>();
        var found = new TreeMap<String, Integer>();
        int further = 0, recalled = 0, plausible = 0, tooMany = 0, shown = 0, candidates = 0;
        for (var n = 0; n < SEARCHES; n++) {
            var at = (int) ((long) n * 7_919 % children.size());
            var right = children.get(at);
            var wanted = search.apply(right.description());
            var candidateIds = look(SearchKeys.open(wanted));
            if (candidateIds.stream().noneMatch(id -> resemblance(wanted, id).plausible())) {
                candidateIds = look(SearchKeys.further(wanted));
                further++;
            }
            candidates += candidateIds.size();
            asked.merge(right.origin(), 1, Integer::sum);
            recalled += candidateIds.contains(at) ? 1 : 0;
            plausible += candidateIds.contains(at) && resemblance(wanted, at).plausible() ? 1 : 0;
            switch (Shortlist.of(
                    List.copyOf(candidateIds),
                    id -> resemblance(wanted, id),
                    Comparator.<Integer>naturalOrder())) {
                case Shortlist.Few<Integer>(List<Integer> few) -> {
                    shown += few.size();
                    if (few.contains(at)) {
                        found.merge(right.origin(), 1, Integer::sum);
                    } else if (Boolean.getBoolean("missed")) {
                        print(wanted, right, candidateIds.contains(at) ? "implausible" : "no key");
                    }
                }
                case Shortlist.TooMany<Integer>() -> tooMany++;
            }
        }
        var all = found.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "search by name and %s: found %.2f%% of %d; keys reach %.2f%%, plausible %.2f%%, "
                        + "too many %.2f%%, shown %.2f, candidates %.1f, looked further %.2f%%%n",
                what,
                100.0 * all / SEARCHES,
                SEARCHES,
                100.0 * recalled / SEARCHES,
                100.0 * plausible / SEARCHES,
                100.0 * tooMany / SEARCHES,
                1.0 * shown / SEARCHES,
                1.0 * candidates / SEARCHES,
                100.0 * further / SEARCHES);
        asked.forEach((origin, count) ->
                System.out.printf(
                        "  %-36s %5d %7.2f%%%n",
                        origin, count, 100.0 * found.getOrDefault(origin, 0) / count));
        return 1.0 * all / SEARCHES;
    }

    private static void print(Wanted wanted, MadeUp right, String why) {
        var name = right.description().names().present();
        var born = wanted.born();
        System.out.printf(
                "  missed (%s): %s/%s/%s for %s/%s/%s%n",
                why,
                wanted.given(),
                wanted.family(),
                born == null ? "" : born.canonical(),
                name.given(),
                name.family(),
                right.description().born().canonical());
    }

    private static TreeSet<Integer> look(Set<String> keys) {
        var ids = new TreeSet<Integer>();
        for (var key : keys) {
            ids.addAll(index.getOrDefault(key, List.of()));
        }
        return ids;
    }

    private static Resemblance resemblance(Wanted wanted, int id) {
        var description = children.get(id).description();
        return Resemblance.of(wanted, description.names(), description.born());
    }
}
