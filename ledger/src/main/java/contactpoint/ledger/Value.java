package contactpoint.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a recorded fact is made of. Seven shapes, so that every reader in every language has them.
public sealed interface Value {
    /// A text; any Unicode without lone surrogates.
    record Text(String text) implements Value {}

    /// A whole number; times are microseconds since 1970-01-01T00:00Z.
    record Whole(long number) implements Value {}

    /// Bytes.
    record Bytes(byte[] bytes) implements Value {
        /// Copies what it is given.
        public Bytes {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes(byte[] theirs) && Arrays.equals(bytes, theirs);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Bytes[" + bytes.length + "]";
        }
    }

    /// True or false.
    record Flag(boolean on) implements Value {}

    /// Known to be absent.
    record Nothing() implements Value {}

    /// Several, in an order that counts.
    record Many(List<Value> values) implements Value {
        /// Copies what it is given.
        public Many {
            values = List.copyOf(values);
        }
    }

    /// Named values. The order of names is the encoding's, so it never counts.
    record Named(Map<String, Value> values) implements Value {
        /// Copies what it is given.
        public Named {
            var sorted = new TreeMap<String, Value>(ENCODED_ORDER);
            sorted.putAll(values);
            values = Collections.unmodifiableMap(sorted);
        }

        /// The text of a name; empty if there is none, or another shape.
        public Optional<String> findText(String name) {
            return values.get(name) instanceof Text(String text)
                    ? Optional.of(text)
                    : Optional.empty();
        }

        /// The text of a name.
        ///
        /// @throws IllegalArgumentException if there is none, or another shape
        public String getText(String name) {
            return findText(name)
                    .orElseThrow(
                            () -> new IllegalArgumentException("a recorded form lacks " + name));
        }
    }

    /// RFC 8949 section 4.2.1 for text keys: shorter encodings first, then byte by byte.
    Comparator<String> ENCODED_ORDER =
            Comparator.comparingInt((String name) -> utf8(name).length)
                    .thenComparing((a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b)));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A text.
    static Value of(String text) {
        return new Text(text);
    }

    /// A whole number.
    static Value of(long number) {
        return new Whole(number);
    }

    /// True or false.
    static Value of(boolean on) {
        return new Flag(on);
    }

    /// Bytes.
    static Value of(byte[] bytes) {
        return new Bytes(bytes);
    }

    /// Texts in the order given.
    static Value ofTexts(List<String> texts) {
        return new Many(texts.stream().map(Value::of).toList());
    }

    /// A text, or nothing.
    static Value ofNullable(@Nullable String text) {
        return text == null ? new Nothing() : new Text(text);
    }
}
