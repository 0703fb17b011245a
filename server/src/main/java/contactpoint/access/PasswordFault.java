package contactpoint.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What is wrong with a password that somebody wants to have (NIST SP 800-63B-4, section 3.1.1:
/// length and a list of common ones, no rule about kinds of characters, no periodic change).
public enum PasswordFault {
    /// Fewer than 12 characters.
    TOO_SHORT("Password must be 12 characters or more"),
    /// More than 128 characters.
    TOO_LONG("Password must be 128 characters or fewer"),
    /// One that guessers try first.
    COMMON("Choose a password that is harder to guess"),
    /// Holds the user name.
    HOLDS_USERNAME("Password must not contain your user name");

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    /// The common ones of 12 characters and more, without what is not a letter or a digit, and
    /// without digits at the end. Shorter ones repeated are found by their repetition.
    private static final Set<String> COMMON_ONES =
            Set.of(
                    "administrator",
                    "changemeplease",
                    "childrensact",
                    "contactpoint",
                    "correcthorsebatterystaple",
                    "everychildmatters",
                    "iloveyouforever",
                    "iloveyousomuch",
                    "letmein",
                    "letmeinplease",
                    "liverpoolfootballclub",
                    "manchesterunited",
                    "mypasswordis",
                    "onetwothreefour",
                    "password",
                    "passwordpassword",
                    "pleaseletmein",
                    "qazwsxedcrfv",
                    "qwertyuiop",
                    "qwertyuiopas",
                    "qwertyuiopasdfghjkl",
                    "socialworker",
                    "southgloucestershire",
                    "supersecretpassword",
                    "thisismypassword",
                    "trustnoone",
                    "unbelievable",
                    "welcome",
                    "welcometocontactpoint",
                    "zxcvbnmasdfghjkl");

    private final String words;

    PasswordFault(String words) {
        this.words = words;
    }

    /// What to tell the person.
    public String words() {
        return words;
    }

    /// The first fault of a password, if it has one.
    public static Optional<PasswordFault> find(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (plain.contains(username)) {
            return Optional.of(HOLDS_USERNAME);
        }
        return isCommon(plain) ? Optional.of(COMMON) : Optional.empty();
    }

    private static boolean isCommon(String plain) {
        var core = plain.replaceAll("[^\\p{L}\\p{N}]", "").replaceAll("\\p{N}+$", "");
        return COMMON_ONES.contains(core)
                || plain.chars().distinct().count() < 5
                || isRepeated(plain)
                || isRun(plain);
    }

    private static boolean isRepeated(String text) {
        return (text + text).indexOf(text, 1) < text.length();
    }

    /// Each character follows the one before it: `abcdefghijkl`, `210987654321`.
    private static boolean isRun(String text) {
        int step = text.charAt(1) - text.charAt(0);
        for (int i = 2; i < text.length(); i++) {
            if (text.charAt(i) - text.charAt(i - 1) != step) {
                return false;
            }
        }
        return true;
    }
}
