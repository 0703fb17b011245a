package contactpoint.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The one byte form of a [Value]: CBOR under the core deterministic encoding of RFC 8949, section
/// 4.2.1 (shortest heads, definite lengths, map keys sorted by their encoded bytes).
///
/// Equal values give equal bytes, and [#decode] refuses every other spelling of the same value, so
/// a hash over the bytes is a hash over the fact.
public final class Canonical {
    private static final int WHOLE = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int MANY = 4;
    private static final int NAMED = 5;
    private static final int SIMPLE = 7;
    private static final int FALSE = 20;
    private static final int TRUE = 21;
    private static final int NULL = 22;
    private static final int DEEPEST = 32;

    private Canonical() {}

    /// The canonical bytes of a value.
    ///
    /// @throws IllegalArgumentException if a text has a lone surrogate
    public static byte[] encode(Value value) {
        var out = new ByteArrayOutputStream();
        write(value, out);
        return out.toByteArray();
    }

    /// The value of canonical bytes.
    ///
    /// @throws IllegalArgumentException if the bytes are not the canonical form of a value
    public static Value decode(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var value = read(in, 0);
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("bytes after the value");
        }
        return value;
    }

    private static void write(Value value, ByteArrayOutputStream out) {
        switch (value) {
            case Value.Whole(long n) when n >= 0 -> head(WHOLE, n, out);
            case Value.Whole(long n) -> head(NEGATIVE, -1 - n, out);
            case Value.Bytes(byte[] bytes) -> {
                head(BYTES, bytes.length, out);
                out.writeBytes(bytes);
            }
            case Value.Text(String text) -> writeText(text, out);
            case Value.Many(List<Value> values) -> {
                head(MANY, values.size(), out);
                values.forEach(each -> write(each, out));
            }
            case Value.Named(Map<String, Value> values) -> {
                head(NAMED, values.size(), out);
                values.forEach((name, each) -> {
                    writeText(name, out);
                    write(each, out);
                });
            }
            case Value.Flag(boolean on) -> out.write(SIMPLE << 5 | (on ? TRUE : FALSE));
            case Value.Nothing() -> out.write(SIMPLE << 5 | NULL);
        }
    }

    private static void writeText(String text, ByteArrayOutputStream out) {
        try {
            var bytes =
                    StandardCharsets.UTF_8
                            .newEncoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .encode(CharBuffer.wrap(text));
            var text8 = new byte[bytes.remaining()];
            bytes.get(text8);
            head(TEXT, text8.length, out);
            out.writeBytes(text8);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text has a lone surrogate", e);
        }
    }

    private static void head(int kind, long n, ByteArrayOutputStream out) {
        int top = kind << 5;
        if (n < 24) {
            out.write(top | (int) n);
        } else if (n < 1L << 8) {
            out.write(top | 24);
            big(n, 1, out);
        } else if (n < 1L << 16) {
            out.write(top | 25);
            big(n, 2, out);
        } else if (n < 1L << 32) {
            out.write(top | 26);
            big(n, 4, out);
        } else {
            out.write(top | 27);
            big(n, 8, out);
        }
    }

    private static void big(long n, int width, ByteArrayOutputStream out) {
        for (int i = width - 1; i >= 0; i--) {
            out.write((int) (n >>> (8 * i)));
        }
    }

    private static Value read(ByteBuffer in, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("nested too deeply");
        }
        int first = next(in) & 0xff;
        int kind = first >> 5;
        if (kind == SIMPLE) {
            return switch (first & 0x1f) {
                case FALSE -> new Value.Flag(false);
                case TRUE -> new Value.Flag(true);
                case NULL -> new Value.Nothing();
                default -> throw new IllegalArgumentException("a shape that facts do not have");
            };
        }
        long n = number(first & 0x1f, in);
        return switch (kind) {
            case WHOLE -> new Value.Whole(n);
            case NEGATIVE -> new Value.Whole(-1 - n);
            case BYTES -> new Value.Bytes(take(in, n));
            case TEXT -> new Value.Text(text(take(in, n)));
            case MANY -> {
                var values = new ArrayList<Value>();
                for (long i = 0; i < n; i++) {
                    values.add(read(in, depth + 1));
                }
                yield new Value.Many(values);
            }
            case NAMED -> named(in, n, depth);
            default -> throw new IllegalArgumentException("a shape that facts do not have");
        };
    }

    private static Value named(ByteBuffer in, long n, int depth) {
        var values = new HashMap<String, Value>();
        String before = null;
        for (long i = 0; i < n; i++) {
            if (!(read(in, depth + 1) instanceof Value.Text(String name))) {
                throw new IllegalArgumentException("a name that is not a text");
            }
            if (before != null && Value.ENCODED_ORDER.compare(before, name) >= 0) {
                throw new IllegalArgumentException("names out of order");
            }
            before = name;
            values.put(name, read(in, depth + 1));
        }
        return new Value.Named(values);
    }

    private static long number(int low, ByteBuffer in) {
        if (low < 24) {
            return low;
        }
        int width =
                switch (low) {
                    case 24 -> 1;
                    case 25 -> 2;
                    case 26 -> 4;
                    case 27 -> 8;
                    default -> throw new IllegalArgumentException("a length that is not definite");
                };
        long n = 0;
        for (int i = 0; i < width; i++) {
            n = n << 8 | (next(in) & 0xff);
        }
        boolean shorter = width == 1 ? n < 24 : n >= 0 && n < 1L << (4 * width);
        if (shorter || n < 0) {
            throw new IllegalArgumentException("a number that is not in its shortest form");
        }
        return n;
    }

    private static byte next(ByteBuffer in) {
        if (!in.hasRemaining()) {
            throw new IllegalArgumentException("bytes end too early");
        }
        return in.get();
    }

    private static byte[] take(ByteBuffer in, long n) {
        if (n > in.remaining()) {
            throw new IllegalArgumentException("bytes end too early");
        }
        var bytes = new byte[(int) n];
        in.get(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text that is not UTF-8", e);
        }
    }
}
