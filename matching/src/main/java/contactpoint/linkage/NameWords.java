package contactpoint.linkage;

import contactpoint.matching.NameForms;
import contactpoint.matching.Newborns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The names of one record in words: folded, without titles, without what stands for a name that is
/// not known.
///
/// @param isPlaceholder whether the first name stood for one that was not known yet: "Baby"
/// @param isPlural whether a name says that the child is one of several born together: "Twin 2"
/// @param place which of them, from 1; 0 if that is not said
record NameWords(
        List<String> forename,
        List<String> middle,
        List<String> surname,
        boolean isPlaceholder,
        boolean isPlural,
        int place) {
    /// Never a name.
    private static final Set<String> TITLES =
            Set.of(
                    "sir", "dr", "mr", "mrs", "ms", "miss", "mx", "rev", "revd", "baronet", "bt",
                    "prof", "capt", "jr", "jnr", "snr", "esq", "1st", "2nd", "3rd", "4th", "5th",
                    "6th", "7th", "8th", "9th", "10th", "11th", "12th", "13th", "14th");

    /// Last names too, where nothing else is left: some families are called Lord.
    private static final Set<String> TITLES_OR_FAMILIES =
            Set.of("lord", "lady", "dame", "baron", "captain", "professor", "master");

    /// Names too, where nothing else is left.
    private static final Set<String> TITLES_OR_NAMES = Set.of("hon", "bart");

    /// Names that so many bear beside another that they tell little of a person.
    private static final Set<String> BESIDE_OTHERS =
            Set.of(
                    "muhammad",
                    "mohammed",
                    "mohammad",
                    "muhammed",
                    "mohamed",
                    "mohamad",
                    "muhamad",
                    "muhamed",
                    "mohamud",
                    "mohd",
                    "md",
                    "singh",
                    "kaur",
                    "begum",
                    "bibi",
                    "khatun",
                    "thi");

    private static final Pattern BABY_OF = Pattern.compile("(?i)\\bb(?:aby)?/o\\b");
    private static final Pattern TWIN_OF = Pattern.compile("(?i)\\bt(?:win)?/o\\b");

    NameWords {
        forename = List.copyOf(forename);
        middle = List.copyOf(middle);
        surname = List.copyOf(surname);
    }

    static NameWords of(String forename, String middle, String surname) {
        var last = Newborns.read(words(surname));
        var family = family(last.isPlaceholder() ? words(surname) : last.name());
        var baby = BABY_OF.matcher(forename).replaceAll("baby of ");
        var first = first(TWIN_OF.matcher(baby).replaceAll("twin of "), family);
        var others = Newborns.read(words(middle));
        return new NameWords(
                given(first.name()),
                given(others.name()),
                family,
                first.isPlaceholder(),
                first.isPlural() || others.isPlural() || isMarked(last),
                Math.max(
                        first.place(),
                        Math.max(others.place(), isMarked(last) ? last.place() : 0)));
    }

    /// Some families are called Twin; "Marsden (twin 2)" is a marker.
    private static boolean isMarked(Newborns.Said last) {
        return last.isPlural() && !last.isPlaceholder();
    }

    /// "Baby Marsden" of the family Marsden has no first name either.
    private static Newborns.Said first(String forename, List<String> family) {
        var words = words(forename);
        var before = words.size() - family.size();
        if (!family.isEmpty() && before > 0 && words.subList(before, words.size()).equals(family)) {
            var without = Newborns.read(words.subList(0, before));
            if (without.isPlaceholder()) {
                return without;
            }
        }
        return Newborns.read(words);
    }

    private static List<String> words(String text) {
        return Unknown.known(together(Texts.words(text)));
    }

    /// Saint John and St John are one name.
    private static List<String> together(List<String> words) {
        var together = new ArrayList<>(words);
        for (var at = 0; at + 1 < together.size(); at++) {
            if (together.get(at).equals("saint")) {
                together.set(at, "st");
            }
        }
        return together;
    }

    private static List<String> family(List<String> words) {
        return withoutTitles(words, word -> true);
    }

    /// "Lord" alone where a first name belongs is a title.
    private static List<String> given(List<String> words) {
        return withoutTitles(words, TITLES_OR_NAMES::contains);
    }

    /// @param mayStand which of the titles that are names too may be one if it stands alone
    private static List<String> withoutTitles(List<String> words, Predicate<String> mayStand) {
        var names = words.stream().filter(word -> !TITLES.contains(word)).toList();
        var without =
                names.stream()
                        .filter(word ->
                                !TITLES_OR_FAMILIES.contains(word)
                                        && !TITLES_OR_NAMES.contains(word))
                        .toList();
        return without.isEmpty() ? names.stream().filter(mayStand).toList() : without;
    }

    /// The words by which a name of several can be told from others: neither "van" nor, beside
    /// another name, "Muhammad" or "Kaur".
    static List<String> telling(List<String> words) {
        var without = words.stream().filter(word -> !BESIDE_OTHERS.contains(word)).toList();
        return new NameForms("", without.isEmpty() ? words : without).telling();
    }
}
