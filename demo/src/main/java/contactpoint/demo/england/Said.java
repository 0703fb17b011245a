package contactpoint.demo.england;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one source says of one child: at first what was true on the day when it last heard, then
/// with its slips. Every row that the source has of the child is told from this one.
///
/// Each fact remembers what was done to it, so that a row can name what is wrong in what it was
/// told, and nothing else: not a slip in a cell that its file does not have, nor one that another
/// slip has made good.
final class Said {
    private final Child child;
    private final LocalDate heard;
    private final Map<Fact, String> truth;
    private final Map<Fact, String> values;
    private final Map<Fact, Set<String>> why = new EnumMap<>(Fact.class);

    /// Kinds that a row has although the fact is as it should be.
    private final Map<Fact, String> cases = new EnumMap<>(Fact.class);

    private final boolean isPlaceholder;

    /// @param heard when the source last heard of the child
    /// @param last the day as of which it is told: today, or the child's last one
    /// @param isBehind whether it should have heard more since
    Said(Child child, LocalDate heard, LocalDate last, boolean isBehind) {
        this.child = child;
        this.heard = heard;
        truth = facts(child, last);
        values = facts(child, heard);
        isPlaceholder = Dated.on(heard, child.names()).isPlaceholder();
        for (var fact : Fact.values()) {
            if (!get(fact).equals(truth.get(fact))) {
                var kinds = new LinkedHashSet<String>();
                kinds.add(isPlaceholder && fact.old.equals("old-name") ? "placeholder" : fact.old);
                if (isBehind) {
                    kinds.add(Slip.BEHIND.kind);
                }
                why.put(fact, kinds);
            }
        }
        if (isPlaceholder) {
            cases.put(Fact.GIVEN, "placeholder");
        }
        for (var number : Set.of(Fact.NHS_NUMBER, Fact.UPN)) {
            if (get(number).isEmpty()) {
                cases.put(number, "never-numbered");
            }
        }
        var school = school();
        if (school != null && school.years().isClosed()) {
            cases.put(Fact.SCHOOL, "closed-school");
        }
        var practice = practice();
        if (practice != null && practice.years().isClosed()) {
            cases.put(Fact.PRACTICE, "closed-practice");
        }
    }

    private static Map<Fact, String> facts(Child child, LocalDate day) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        var name = Dated.on(day, child.names());
        facts.put(Fact.GIVEN, name.given());
        facts.put(Fact.MIDDLE, name.middle());
        facts.put(Fact.FAMILY, name.family());
        facts.put(Fact.KNOWN_AS, name.isPlaceholder() ? "" : child.knownAs());
        facts.put(Fact.FORMER_FAMILY, former(child, name));
        facts.put(Fact.BORN, child.birth().day().toString());
        facts.put(Fact.GENDER, child.birth().isGirl() ? "F" : "M");
        var home = Dated.on(day, child.homes());
        facts.put(Fact.HOUSE, home.street());
        facts.put(Fact.LOCALITY, home.locality());
        facts.put(Fact.TOWN, home.area().town());
        facts.put(Fact.POSTCODE, home.postcode());
        facts.put(Fact.UPRN, home.uprn());
        facts.put(Fact.NHS_NUMBER, or(child.numbers().nhs()));
        facts.put(Fact.UPN, or(child.numbers().upn()));
        var school = school(child, day);
        facts.put(Fact.SCHOOL, school == null ? "" : school.urn());
        var practice = practice(child, day);
        facts.put(Fact.PRACTICE, practice == null ? "" : practice.code());
        return facts;
    }

    private static String or(@Nullable String number) {
        return number == null ? "" : number;
    }

    private static String former(Child child, Named name) {
        var former = "";
        for (var earlier : child.names()) {
            if (earlier.from().isBefore(name.from())
                    && !earlier.isPlaceholder()
                    && !earlier.family().equals(name.family())) {
                former = earlier.family();
            }
        }
        return former;
    }

    private static @Nullable School school(Child child, LocalDate day) {
        return child.schools().isEmpty() ? null : Dated.on(day, child.schools()).school();
    }

    private static @Nullable Practice practice(Child child, LocalDate day) {
        return child.practices().isEmpty() ? null : Dated.on(day, child.practices()).practice();
    }

    /// The school that the source has, or null if the child is taught at home or not at all.
    @Nullable School school() {
        return school(child, heard);
    }

    private @Nullable Practice practice() {
        return practice(child, heard);
    }

    /// When the source last heard of the child.
    LocalDate heard() {
        return heard;
    }

    /// Whether the first name is a maternity ward's word.
    boolean isPlaceholder() {
        return isPlaceholder;
    }

    /// "" where the source has none.
    String get(Fact fact) {
        return values.getOrDefault(fact, "");
    }

    LocalDate born() {
        return LocalDate.parse(get(Fact.BORN));
    }

    /// Says something else by a slip.
    void set(Fact fact, String value, Slip slip) {
        if (value.equals(get(fact))) {
            return;
        }
        values.put(fact, value);
        var kinds = why.computeIfAbsent(fact, none -> new LinkedHashSet<>());
        if (value.isEmpty()) {
            // Of what is not said, nothing else shows.
            kinds.clear();
            cases.remove(fact);
        }
        kinds.add(slip.kind);
    }

    /// Says the last name for the first, with all that was done to either.
    void crossNames() {
        var given = get(Fact.GIVEN);
        var whyGiven = why.getOrDefault(Fact.GIVEN, new LinkedHashSet<>());
        var whyFamily = why.getOrDefault(Fact.FAMILY, new LinkedHashSet<>());
        values.put(Fact.GIVEN, get(Fact.FAMILY));
        values.put(Fact.FAMILY, given);
        why.put(Fact.GIVEN, whyFamily);
        why.put(Fact.FAMILY, whyGiven);
        whyGiven.add(Slip.CROSSED_NAMES.kind);
        whyFamily.add(Slip.CROSSED_NAMES.kind);
    }

    /// What is to be named of a fact that a row tells.
    Set<String> kinds(Fact fact) {
        var kinds = new LinkedHashSet<String>();
        if (cases.containsKey(fact)) {
            kinds.add(cases.getOrDefault(fact, ""));
        }
        if (!get(fact).equals(truth.get(fact))) {
            kinds.addAll(why.getOrDefault(fact, new HashSet<>()));
        }
        return kinds;
    }
}
