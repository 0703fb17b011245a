package contactpoint.feeds;

import contactpoint.person.Checked;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// Job titles and the names of organisations and schools: the only places of a record where
/// somebody could write a note. What looks like one is refused, and so is what names a
/// sensitive service, because the name would tell what may not be told.
public final class LabelRules {
    private static final Pattern CHARACTERS =
            Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} ,.'‘’&()/@+–-]*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /// A full stop that ends a sentence: after a longer word, and before another one. "St. Mary"
    /// and "Co. Ltd" have a short word before it.
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{4,}\\. \\p{L}");

    private static final Pattern EMAIL = Pattern.compile("\\S@\\S+\\.\\p{L}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /// A date or a telephone number has more; "Health visitor, 0-19 team" and "Class of 2000" have
    /// not.
    private static final int MOST_DIGITS = 4;

    private static final Pattern NOTE_WORDS =
            words(
                    "because|says|said|told|reported|disclosed|alleged|allegation|concerned|worried|worries|please"
                            + "|confidential|arrears|bruise|bruises|bruising|pregnant|suicidal|self harm"
                            + "|at risk|known to|diagnosed|refuses|refused|missed|cannot|wants");

    /// Words that organisations have in their names ("Her Majesty’s", "Dad Matters") and job titles
    /// have not.
    private static final Pattern NOTE_WORDS_IN_A_TITLE =
            words(
                    "he|she|her|him|they|is|are|was|has|does|did|mum|dad|boyfriend|girlfriend|excluded");

    private static final Pattern SENSITIVE_WORDS =
            words(
                    "sexual health|contraception|contraceptive|gum clinic|drug|drugs|alcohol|substance|addiction"
                            + "|addictions|mental health|camhs|psychiatry|psychiatric|psychiatrist|psychotherapist"
                            + "|psychotherapy|refuge|women s aid|domestic abuse|domestic violence");

    /// The rules, in the order in which they are asked.
    static final List<Rule> ALL =
            List.of(
                    new Rule(
                            "long",
                            "%s is too long",
                            "Shorten it, or check that it is in the right column",
                            (label, kind) -> label.length() > kind.mostCharacters),
                    new Rule(
                            "characters",
                            "%s must be letters, digits and simple punctuation",
                            "Send the name alone",
                            (label, kind) -> !CHARACTERS.matcher(label).matches()),
                    new Rule(
                            "sensitive",
                            "ContactPoint cannot yet protect a sensitive service",
                            "Do not send it",
                            (label, kind) -> SENSITIVE_WORDS.matcher(plain(label)).find()),
                    new Rule(
                            "words",
                            "%s has more words than a name",
                            "Send the name alone",
                            (label, kind) -> SPACES.split(label).length > kind.mostWords),
                    new Rule(
                            "sentence",
                            "%s is written like a sentence",
                            "Send the name alone",
                            LabelRules::isSentence),
                    new Rule(
                            "digits",
                            "%s holds a date, a number or an e-mail address",
                            "Send the name alone",
                            LabelRules::holdsMoreThanAName),
                    new Rule(
                            "note",
                            "%s reads like a note",
                            "Send the name alone. ContactPoint holds no notes",
                            LabelRules::readsLikeANote));

    private LabelRules() {}

    /// What is named.
    public enum Kind {
        JOB_TITLE("job-title", "Job title", 80, 8),
        /// "Royal Borough of Kensington and Chelsea Family and Children’s Service" has ten words.
        ORGANISATION("organisation", "Organisation", 100, 12),
        SCHOOL("school-name", "School name", 100, 12);

        private final String code;
        private final String words;
        private final int mostCharacters;
        private final int mostWords;

        Kind(String code, String words, int mostCharacters, int mostWords) {
            this.code = code;
            this.words = words;
            this.mostCharacters = mostCharacters;
            this.mostWords = mostWords;
        }

        String rule() {
            return "a name, never a sentence; at most %d words and %d characters"
                    .formatted(mostWords, mostCharacters);
        }
    }

    /// One reason to refuse a label.
    ///
    /// @param why with the label's kind for `%s`
    record Rule(String code, String why, String mend, BiPredicate<String, Kind> refuses) {}

    /// A label in one line with single spaces, or what is wrong with it.
    public static Checked<String> check(String text, Kind kind) {
        var label =
                SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
        for (var rule : ALL) {
            if (rule.refuses.test(label, kind)) {
                return Checked.bad(
                        kind.code + "-" + rule.code, rule.why.formatted(kind.words), rule.mend);
            }
        }
        return Checked.good(label);
    }

    private static boolean readsLikeANote(String label, Kind kind) {
        var plain = plain(label);
        if (kind == Kind.JOB_TITLE && NOTE_WORDS_IN_A_TITLE.matcher(plain).find()) {
            return true;
        }
        return NOTE_WORDS.matcher(plain).find();
    }

    private static boolean isSentence(String label, Kind kind) {
        return SENTENCE.matcher(label).find() || (kind == Kind.JOB_TITLE && label.endsWith("."));
    }

    private static boolean holdsMoreThanAName(String label, Kind kind) {
        return EMAIL.matcher(label).find()
                || label.chars().filter(Character::isDigit).count() > MOST_DIGITS
                || (kind == Kind.JOB_TITLE && YEAR.matcher(label).find());
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ");
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:" + alternatives + ")(?![\\p{L}\\p{Nd}])");
    }
}
