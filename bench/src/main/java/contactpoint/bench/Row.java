package contactpoint.bench;

import java.time.LocalDate;
import java.util.Random;

/// A made-up child's row for national health. Names are ten random letters, so that no two rows are
/// near.
record Row(String key, String given, String family, LocalDate born) {
    static final String HEADER =
            "local_id,given_names,family_name,date_of_birth,gender,address_1,postcode";

    /// The row of a number: always the same.
    static Row of(long seed, int number) {
        var random = new Random(seed * 1_000_003 + number);
        return new Row(
                "K" + number,
                letters(random),
                letters(random),
                LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000)));
    }

    String line() {
        return key + "," + given + "," + family + "," + born + ",F,1 Bench Road,BS37 9ZZ";
    }

    private static String letters(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            char letter = (char) ('a' + random.nextInt(26));
            text.append(i == 0 ? Character.toUpperCase(letter) : letter);
        }
        return text.toString();
    }
}
