package contactpoint.linkage;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// What to call the values that two records share: by the values themselves for who may see them,
/// or by their fields.
///
/// The values are in lower case and without their marks, as they were compared; each word is given
/// a capital again.
final class SharedWords {
    static final SharedWords NO_VALUES = new SharedWords(Optional.empty());

    private final Optional<Values> values;

    private SharedWords(Optional<Values> values) {
        this.values = values;
    }

    /// @param one whose values they are, for they are shared
    static SharedWords naming(People people, int one) {
        return new SharedWords(Optional.of(new Values(people, one)));
    }

    String forename() {
        return values.map(Values::forename).orElse("First name");
    }

    String surname() {
        return values.map(Values::surname).orElse("Last name");
    }

    String year() {
        return values.map(Values::year).orElse("Year of birth");
    }

    String monthDay() {
        return values.map(Values::monthDay).orElse("Birthday");
    }

    String postcode() {
        return values.map(Values::postcode).orElse("Postcode");
    }

    String place() {
        return values.map(Values::place).orElse("Place");
    }

    private record Values(People people, int record) {
        /// A British postcode ends in so many characters after its space.
        private static final int INWARD = 3;

        @Override
        public String toString() {
            return "Values[redacted]";
        }

        String forename() {
            return capitals(people.names.get(people.forename.get(record)));
        }

        String surname() {
            return capitals(people.names.get(people.surname.get(record)));
        }

        String year() {
            return String.valueOf(people.year(record));
        }

        String monthDay() {
            return people.day(record)
                    + " "
                    + Month.of(people.month(record)).getDisplayName(TextStyle.FULL, Locale.UK);
        }

        String postcode() {
            var letters =
                    people.postcodes
                            .get(people.postcode.get(record))
                            .spaced()
                            .toUpperCase(Locale.ROOT);
            var inward = letters.length() - INWARD;
            return inward < 2
                    ? letters
                    : letters.substring(0, inward) + " " + letters.substring(inward);
        }

        String place() {
            return capitals(people.places.get(people.place.get(record)));
        }

        private static String capitals(Text text) {
            var words = new StringBuilder(text.spaced());
            for (var i = 0; i < words.length(); i++) {
                if (i == 0 || words.charAt(i - 1) == ' ') {
                    words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
                }
            }
            return words.toString();
        }
    }
}
