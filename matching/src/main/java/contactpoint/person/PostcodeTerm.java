package contactpoint.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody who searches may give as a postcode: all of it, or its first half.
public sealed interface PostcodeTerm {

    /// A whole postcode.
    record Whole(@Classified(Classification.LOCATION) Postcode postcode) implements PostcodeTerm {
        @Override
        public String district() {
            return postcode.district();
        }

        @Override
        public Optional<Postcode> unit() {
            return Optional.of(postcode);
        }

        @Override
        public String canonical() {
            return postcode.canonical();
        }

        @Override
        public String toString() {
            return "PostcodeTerm[redacted]";
        }
    }

    /// The first half alone: "BS15".
    record FirstHalf(@Classified(Classification.LOCATION) String district) implements PostcodeTerm {

        private static final Pattern SHAPE = Pattern.compile(Postcode.FIRST_HALF + "|GIR");

        /// @throws IllegalArgumentException if the text is not a first half
        public FirstHalf {
            if (!SHAPE.matcher(district).matches()) {
                throw new IllegalArgumentException("postcode-format");
            }
        }

        @Override
        public Optional<Postcode> unit() {
            return Optional.empty();
        }

        @Override
        public String canonical() {
            return district;
        }

        @Override
        public String toString() {
            return "PostcodeTerm[redacted]";
        }
    }

    /// Accepts lower case and any spaces.
    static Checked<PostcodeTerm> parse(String text) {
        return Line.read(text, "postcode", "Postcode", 40)
                .then(line -> {
                    var closed = Line.withoutSpaces(line).toUpperCase(Locale.ROOT);
                    if (FirstHalf.SHAPE.matcher(closed).matches()) {
                        return Checked.good(new FirstHalf(closed));
                    }
                    if (Postcode.parse(line) instanceof Checked.Good<Postcode>(Postcode postcode)) {
                        return Checked.good(new Whole(postcode));
                    }
                    return Checked.bad(
                            "postcode-format",
                            "Postcode is not a postcode or its first half",
                            "Enter it like BS15 9ZX or BS15");
                });
    }

    String district();

    Optional<Postcode> unit();

    String canonical();

    default String display() {
        return canonical();
    }
}
