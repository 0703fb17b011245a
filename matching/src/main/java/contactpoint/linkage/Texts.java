package contactpoint.linkage;

import contactpoint.matching.NameForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A dictionary: every different text of a file once, by a code from 1. What comparing needs of a
/// text is worked out once, since names repeat. Code 0 is no text.
final class Texts {
    private static final Pattern APOSTROPHES = Pattern.compile("['`´ʹʻʼʽʾʿˈˊˋ‘’‚‛′‵՚׳ꞌ＇]");

    private final Kind kind;
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<Text> texts = new ArrayList<>();

    /// What is asked of a text.
    enum Kind {
        /// What sounds alike, and which of its words tell it from others.
        NAMES,
        /// What sounds alike.
        PLACES,
        OTHERS
    }

    Texts(Kind kind) {
        this.kind = kind;
        texts.add(new Text("", new char[0], new int[0], 0, 0));
    }

    int size() {
        return texts.size();
    }

    Text get(int code) {
        return texts.get(code);
    }

    /// For each code its place in the order of the texts.
    int[] ranks() {
        return Order.ranks(
                Order.of(
                        0,
                        size(),
                        (one, other) -> get(one).spaced().compareTo(get(other).spaced())));
    }

    /// 0 if the text is not there.
    int find(String spaced) {
        return codes.getOrDefault(spaced, 0);
    }

    int codeOf(List<String> words) {
        return words.isEmpty() ? 0 : codeOf(String.join(" ", words), words);
    }

    private int codeOf(String spaced, List<String> words) {
        var known = codes.get(spaced);
        if (known != null) {
            return known;
        }
        var telling = kind == Kind.NAMES ? NameWords.telling(words) : words;
        var parts = new int[words.size() > 1 ? telling.size() : 0];
        for (var i = 0; i < parts.length; i++) {
            parts[i] = codeOf(telling.get(i), List.of(telling.get(i)));
        }
        var joined = String.join("", words);
        var sound = kind == Kind.OTHERS ? 0 : Hash.of(Spelling.sound(joined));
        var code = texts.size();
        texts.add(new Text(spaced, joined.toCharArray(), parts, sound, Hash.of(joined)));
        codes.put(spaced, code);
        return code;
    }

    /// Words of a text, folded. An apostrophe divides no word: O'Brien is OBrien.
    static List<String> words(String text) {
        var joined = APOSTROPHES.matcher(Cyrillic.inLatin(text)).replaceAll("");
        return NameForms.of(joined).tokens();
    }
}
