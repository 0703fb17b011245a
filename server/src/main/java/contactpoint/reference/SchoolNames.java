package contactpoint.reference;

import java.text.Normalizer;
import java.util.Locale;

/// School names in their form for comparison: what is typed in a search, what a source calls a
/// child's school, and what the register calls it meet in one form.
public final class SchoolNames {
    private SchoolNames() {}

    /// Letters and digits in lower case, without marks, words parted by one space.
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
