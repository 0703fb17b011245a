package contactpoint.matching;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a name is found by: how it sounds, and that with each letter left out, so that two names
/// share one of these if they sound alike but for one letter.
///
/// @param sounds how it sounds: of a double name each part, and both as one. Empty if there is no
///   name
/// @param slips the sounds, and the sounds with one letter left out
/// @param initials the letters it begins with
record KeyNames(Set<String> sounds, Set<String> slips, Set<String> initials) {

    /// Shorter sounds bear no slip: with a letter less they would be those of half the country.
    private static final int SHORTEST = 3;

    /// Nobody.
    static final KeyNames NONE = new KeyNames(Set.of(), Set.of(), Set.of());

    KeyNames {
        sounds = Collections.unmodifiableSet(new TreeSet<>(sounds));
        slips = Collections.unmodifiableSet(new TreeSet<>(slips));
        initials = Collections.unmodifiableSet(new TreeSet<>(initials));
    }

    boolean isNone() {
        return sounds.isEmpty();
    }

    /// A last name: each of its parts, and all as one.
    static KeyNames family(String family) {
        var forms = NameForms.of(family);
        if (forms.isEmpty()) {
            return NONE;
        }
        var sounds = new TreeSet<String>();
        var slips = new TreeSet<String>();
        var telling = forms.telling();
        sounds.add(Sounds.skeleton(forms.joined()));
        if (telling.size() == 1) {
            addSlips(slips, forms.joined());
            sounds.add(Sounds.skeleton(telling.getFirst()));
        } else {
            telling.forEach(token -> {
                sounds.add(Sounds.skeleton(token));
                addSlips(slips, token);
            });
        }
        slips.addAll(sounds);
        return new KeyNames(sounds, slips, Set.of(forms.joined().substring(0, 1)));
    }

    /// First names: the first of several, and the first two as one. A name of a newborn ("Baby") is
    /// none, and an initial only begins one.
    static KeyNames given(String given) {
        var forms = NameForms.of(given);
        if (forms.isEmpty() || Newborns.hasNoName(forms)) {
            return NONE;
        }
        var initials = Set.of(forms.joined().substring(0, 1));
        if (forms.isInitial()) {
            return new KeyNames(Set.of(), Set.of(), initials);
        }
        var sounds = new TreeSet<String>();
        var slips = new TreeSet<String>();
        sounds.add(Sounds.skeleton(forms.first()));
        addSlips(slips, forms.first());
        if (forms.tokens().size() == 2) {
            sounds.add(Sounds.skeleton(forms.joined()));
        }
        slips.addAll(sounds);
        return new KeyNames(sounds, slips, initials);
    }

    /// First names, and the name the child is known by.
    static KeyNames given(String given, @Nullable String knownAs) {
        return knownAs == null ? given(given) : given(given).or(given(knownAs));
    }

    /// Found by either.
    KeyNames or(KeyNames other) {
        return new KeyNames(
                union(sounds, other.sounds),
                union(slips, other.slips),
                union(initials, other.initials));
    }

    /// Found also by a name that is only known to sound so.
    KeyNames orSounding(Set<String> names) {
        var more = new TreeSet<String>();
        var starts = new TreeSet<String>();
        for (var name : names) {
            more.add(Sounds.skeleton(name));
            starts.add(name.substring(0, 1));
        }
        return new KeyNames(union(sounds, more), union(slips, more), union(initials, starts));
    }

    /// The sounds alone, and any beginning: for what is only found when nothing nearer is.
    KeyNames soundAlone() {
        return new KeyNames(sounds, sounds, initials);
    }

    /// Any name of England's alphabet.
    static KeyNames any() {
        var letters = new TreeSet<String>();
        for (var letter = 'a'; letter <= 'z'; letter++) {
            letters.add(String.valueOf(letter));
        }
        return new KeyNames(Set.of(), Set.of(), letters);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static void addSlips(Set<String> slips, String name) {
        var sound = Sounds.skeleton(name);
        for (var i = 0; i < sound.length() && sound.length() >= SHORTEST; i++) {
            slips.add(sound.substring(0, i) + sound.substring(i + 1));
        }
    }
}
