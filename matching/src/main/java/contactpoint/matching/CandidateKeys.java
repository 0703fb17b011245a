package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Description;
import contactpoint.person.Postcode;
import contactpoint.person.Urn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The keys that a child is found by. Two descriptions that share none are never compared.
///
/// A key joins at least two things, of which one bears a slip ([KeyTexts]): at national scale some
/// 1,700 children share a day of birth and 8,000 a last name, but few share both.
///
/// Open and located keys live in different tables, because a shield deletes the located ones and
/// leaves the open ones (decisions on whereabouts). Every set is in order.
public final class CandidateKeys {
    /// The version of the keys: another for other keys.
    public static final String VERSION = "keys-3";

    private CandidateKeys() {}

    /// Keys from what stays visible under a shield: present name, known as, date of birth. These
    /// alone may stand in the open table.
    public static Set<String> open(Description child) {
        var keys = new TreeSet<String>();
        var family = KeyNames.family(child.names().present().family());
        var given = KeyNames.given(child.names().present().given(), child.names().knownAs());
        KeyTexts.addDate(keys, child.born());
        KeyTexts.addByDate(keys, family, given, child.born());
        KeyTexts.addByYear(keys, family, given, child.born().year());
        KeyTexts.addByNames(keys, family, given, child.born().year());
        KeyTexts.addByDay(keys, family, given, child.born());
        return Collections.unmodifiableSet(keys);
    }

    /// The open keys by which an incoming record finds who may be meant: its own date of birth, and
    /// the date with day and month exchanged, with nearly one name; its year, or its day and month,
    /// with both.
    public static Set<String> near(Description incoming) {
        var keys = new TreeSet<String>();
        var family = KeyNames.family(incoming.names().present().family());
        var first = incoming.names().present().given();
        var given =
                KeyNames.given(first, incoming.names().knownAs())
                        .orSounding(Nicknames.of(NameForms.of(first).first()));
        KeyTexts.addByDate(keys, family, given, incoming.born());
        if (incoming.born() instanceof BirthDate.Full(LocalDate date)) {
            swapped(date).ifPresent(other -> KeyTexts.addByDate(keys, family, given, other));
        }
        KeyTexts.addByDate(
                keys,
                KeyNames.family(first),
                KeyNames.given(incoming.names().present().family()),
                incoming.born());
        KeyTexts.addByNames(keys, family, given, incoming.born().year());
        KeyTexts.addByDay(keys, family, given, incoming.born());
        return Collections.unmodifiableSet(keys);
    }

    /// The located keys of NHS numbers and unique pupil numbers.
    public static Set<String> identifiers(Description child) {
        var keys = new TreeSet<String>();
        child.nhsNumbers().forEach(number -> keys.add("N:" + number.canonical()));
        child.upns().forEach(upn -> keys.add("U:" + upn.canonical()));
        return Collections.unmodifiableSet(keys);
    }

    /// Keys from identifiers, postcodes and former names. They leave with the whereabouts.
    public static Set<String> located(Description child) {
        var keys = new TreeSet<>(identifiers(child));
        var family = KeyNames.family(child.names().present().family());
        var given = KeyNames.given(child.names().present().given(), child.names().knownAs());
        for (var postcode : child.postcodes()) {
            keys.add(KeyTexts.postcode(postcode));
            KeyTexts.addAtDistrict(keys, family, given, postcode.district());
        }
        for (var former : child.names().former()) {
            KeyTexts.addFormer(keys, KeyNames.family(former.family()), given, child.born().year());
        }
        return Collections.unmodifiableSet(keys);
    }

    /// The located keys of those who live, or have lived, at postcodes.
    public static Set<String> postcodes(Collection<Postcode> postcodes) {
        var keys = new TreeSet<String>();
        postcodes.forEach(postcode -> keys.add(KeyTexts.postcode(postcode)));
        return Collections.unmodifiableSet(keys);
    }

    /// Keys from the child's school and names. They leave with the whereabouts.
    public static Set<String> atSchool(Description child, Urn school) {
        var keys = new TreeSet<String>();
        KeyTexts.addAtSchool(
                keys,
                KeyNames.family(child.names().present().family()),
                KeyNames.given(child.names().present().given(), child.names().knownAs()),
                school);
        return Collections.unmodifiableSet(keys);
    }

    /// The date with day and month exchanged, where that is another date.
    static Optional<BirthDate> swapped(LocalDate date) {
        if (date.getDayOfMonth() == date.getMonthValue()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    BirthDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
        } catch (DateTimeException _) {
            // There is no such month: nothing to exchange.
            return Optional.empty();
        }
    }
}
