package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A user name: 2 to 40 small letters, digits, dots, hyphens and underscores.
record Username(@Classified(Classification.INTERNAL) String text) {
    private static final Pattern RULE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    /// @throws IllegalArgumentException if the text breaks the rule
    Username {
        if (!RULE.matcher(text).matches()) {
            throw new IllegalArgumentException("a user name of another form");
        }
    }

    /// What somebody typed, as it is compared: without the spaces around it and in small letters.
    /// It need not be a user name.
    static String typed(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
