package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Postcode;
import contactpoint.person.Urn;
import java.util.Set;

/// How keys are written. Each begins with its class, so that one table may hold them all and the
/// classes can never meet:
///
/// - `B:` date of birth; `FB:`, `GB:` family or given name, with a slip, and date of birth; `FI:`,
///   `GI:` family or given name, with a slip, how the other begins, and year; `FG:` both names and
///   year; `FM:` both names, day and month; `FY:`, `GY:` the only name a child has, and year. Open.
/// - `N:` NHS number; `U:` unique pupil number; `P:` postcode; `DF:`, `DG:` district and name;
///   `SF:`, `SG:` school and name; `XF:` former family name with a slip, given name and year.
///   Located.
///
/// Children and searches are written by the same methods: a key that only one side knows finds
/// nobody.
final class KeyTexts {

    private KeyTexts() {}

    static String postcode(Postcode unit) {
        return "P:" + unit.canonical();
    }

    /// The whole date alone: hundreds of children in a country share it.
    static void addDate(Set<String> keys, BirthDate born) {
        if (born instanceof BirthDate.Full) {
            keys.add("B:" + born.canonical());
        }
    }

    /// One name with a slip, and the date, or the part of it that is known.
    static void addByDate(Set<String> keys, KeyNames family, KeyNames given, BirthDate born) {
        with(keys, "FB:", family.slips(), born.canonical());
        with(keys, "GB:", given.slips(), born.canonical());
    }

    /// One name with a slip, how the other begins, and the year. Who has one name only is found by
    /// it.
    static void addByYear(Set<String> keys, KeyNames family, KeyNames given, int year) {
        both(keys, "FI:", family.slips(), given.initials(), Integer.toString(year));
        both(keys, "GI:", given.slips(), family.initials(), Integer.toString(year));
        if (given.initials().isEmpty()) {
            with(keys, "FY:", family.sounds(), Integer.toString(year));
        }
        if (family.initials().isEmpty()) {
            with(keys, "GY:", given.sounds(), Integer.toString(year));
        }
    }

    /// Both names, and the year.
    static void addByNames(Set<String> keys, KeyNames family, KeyNames given, int year) {
        both(keys, "FG:", family.sounds(), given.sounds(), Integer.toString(year));
    }

    /// Both names, and the day and month of a whole date.
    static void addByDay(Set<String> keys, KeyNames family, KeyNames given, BirthDate born) {
        if (born instanceof BirthDate.Full) {
            both(keys, "FM:", family.sounds(), given.sounds(), born.canonical().substring(5));
        }
    }

    /// Either name, and the district.
    static void addAtDistrict(Set<String> keys, KeyNames family, KeyNames given, String district) {
        with(keys, "DF:", family.sounds(), district);
        with(keys, "DG:", given.sounds(), district);
    }

    /// Either name, and the school.
    static void addAtSchool(Set<String> keys, KeyNames family, KeyNames given, Urn school) {
        with(keys, "SF:", family.sounds(), school.canonical());
        with(keys, "SG:", given.sounds(), school.canonical());
    }

    /// A former last name with a slip, the first name, and the year.
    static void addFormer(Set<String> keys, KeyNames former, KeyNames given, int year) {
        both(keys, "XF:", former.slips(), given.sounds(), Integer.toString(year));
    }

    private static void with(Set<String> keys, String kind, Set<String> names, String second) {
        for (var name : names) {
            keys.add(kind + name + '|' + second);
        }
    }

    private static void both(
            Set<String> keys, String kind, Set<String> some, Set<String> others, String third) {
        for (var one : some) {
            for (var other : others) {
                keys.add(kind + one + '|' + other + '|' + third);
            }
        }
    }
}
