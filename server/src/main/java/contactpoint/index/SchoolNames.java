package contactpoint.index;

import java.text.Normalizer;
import java.util.Locale;

/// School names in their form for comparison.
final class SchoolNames {
    private SchoolNames() {}

    /// Letters and digits in lower case, without marks, words parted by one space.
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
