package contactpoint.index;

import contactpoint.matching.NameForms;
import contactpoint.matching.Newborns;
import contactpoint.person.Address;
import contactpoint.person.BirthDate;
import contactpoint.person.Carer;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.NhsNumber;
import contactpoint.person.OdsCode;
import contactpoint.person.PersonName;
import contactpoint.person.Postcode;
import contactpoint.person.Upn;
import contactpoint.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A child's values, computed from everything that its sources have said (R-088, decision 11).
/// Pure: the same versions give the same child, in whatever order they are given.
record BestValues(
        @Classified(Classification.OPEN) Names names,
        @Classified(Classification.OPEN) BirthDate born,
        @Classified(Classification.OPEN) Gender gender,
        @Classified(Classification.LOCATION) Whereabouts whereabouts,
        @Classified(Classification.LOCATION) @Nullable Schooling schooling,
        @Classified(Classification.LOCATION) @Nullable OdsCode gpPractice) {

    /// One version that counts.
    ///
    /// @param latest whether it is its record's latest word; an earlier word is history
    record Said(
            String source,
            UUID record,
            int version,
            Instant receivedAt,
            boolean latest,
            Particulars particulars) {}

    /// Rank of the source for the field, then recency, then ids so that nothing is left to chance.
    private static Comparator<Said> order(Policy policy, String field) {
        return Comparator.comparingInt((Said said) -> policy.rank(field, said.source()))
                .thenComparing(Said::receivedAt, Comparator.reverseOrder())
                .thenComparing(Said::version, Comparator.reverseOrder())
                .thenComparing(Said::record);
    }

    /// Computes a child's values.
    ///
    /// @param all at least one version; of every record one is the latest
    static BestValues of(List<Said> all, Policy policy) {
        var latest = all.stream().filter(Said::latest).toList();
        var names = Objects.requireNonNull(names(latest, policy));
        var born = Objects.requireNonNull(best(latest, policy, "born", Particulars::born));
        var gender = best(latest, policy, "gender", Particulars::gender);
        var home = home(latest, policy);
        var carers = best(latest, policy, "carers", Particulars::carers);
        var whereabouts =
                new Whereabouts(
                        home,
                        formerHomes(all, home),
                        carers == null ? List.<Carer>of() : carers,
                        formerNames(all, names.present()),
                        new TreeSet<NhsNumber>(values(latest, Particulars::nhsNumber)),
                        upns(latest),
                        best(latest, policy, "died", Particulars::died));
        return new BestValues(
                new Names(names.present(), knownAs(latest, policy, names), List.of()),
                born,
                gender == null ? Gender.NOT_SPECIFIED : gender,
                whereabouts,
                best(latest, policy, "schooling", Particulars::schooling),
                best(latest, policy, "gpPractice", Particulars::gpPractice));
    }

    private static <T> @Nullable T best(
            List<Said> all, Policy policy, String field, Function<Particulars, @Nullable T> value) {
        return all.stream()
                .filter(said -> value.apply(said.particulars()) != null)
                .min(order(policy, field))
                .map(said -> value.apply(said.particulars()))
                .orElse(null);
    }

    /// "Baby" and "Twin 1" are what a ward writes before there is a name: they count where no
    /// source knows one.
    private static @Nullable Names names(List<Said> latest, Policy policy) {
        var named =
                latest.stream()
                        .filter(said -> hasGivenName(said.particulars().names().present()))
                        .toList();
        return best(named.isEmpty() ? latest : named, policy, "names", Particulars::names);
    }

    private static boolean hasGivenName(PersonName name) {
        return !Newborns.hasNoName(NameForms.of(name.given()));
    }

    /// A source that knows the postcode alone counts where none says more.
    private static @Nullable Home home(List<Said> latest, Policy policy) {
        var saying =
                latest.stream()
                        .filter(said -> !(said.particulars().home() instanceof Home.Near))
                        .toList();
        var whole = best(saying, policy, "home", Particulars::home);
        return whole != null ? whole : best(latest, policy, "home", Particulars::home);
    }

    private static @Nullable String knownAs(List<Said> latest, Policy policy, Names best) {
        return best.knownAs() != null
                ? best.knownAs()
                : best(latest, policy, "names", said -> said.names().knownAs());
    }

    /// Every place that was said and is not the present one, the latest said first.
    private static List<Home> formerHomes(List<Said> all, @Nullable Home present) {
        var seen = new LinkedHashSet<String>();
        if (present != null) {
            seen.add(place(present));
        }
        var former = new ArrayList<Home>();
        for (var said : newestFirst(all)) {
            var home = said.particulars().home();
            if (home instanceof Home.At && seen.add(place(home))) {
                former.add(home);
            }
        }
        return former;
    }

    private static String place(Home home) {
        return switch (home) {
            case Home.NoKnownAddress() -> "";
            case Home.Near(Postcode postcode) -> postcode.canonical();
            case Home.At(Address address) -> address.place();
        };
    }

    private static List<PersonName> formerNames(List<Said> all, PersonName present) {
        var former = new LinkedHashSet<PersonName>();
        for (var said : newestFirst(all)) {
            former.addAll(said.particulars().names().former());
            if (!said.latest()) {
                former.add(said.particulars().names().present());
            }
        }
        former.remove(present);
        former.removeIf(name -> !hasGivenName(name) && name.family().equals(present.family()));
        return former.stream().limit(Names.MOST_FORMER).toList();
    }

    private static Set<Upn> upns(List<Said> latest) {
        return latest.stream()
                .flatMap(said -> said.particulars().upns().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> List<T> values(List<Said> all, Function<Particulars, @Nullable T> value) {
        var values = new ArrayList<T>();
        for (var said : all) {
            var each = value.apply(said.particulars());
            if (each != null) {
                values.add(each);
            }
        }
        return values;
    }

    private static List<Said> newestFirst(List<Said> all) {
        return all.stream()
                .sorted(
                        Comparator.comparing(Said::receivedAt, Comparator.reverseOrder())
                                .thenComparing(Said::version, Comparator.reverseOrder())
                                .thenComparing(Said::record))
                .toList();
    }
}
