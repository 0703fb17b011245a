package contactpoint.person;

import java.util.regex.Pattern;

/// The name that a supplying system gives to one of its own records. It tells which system knows
/// the child, so it is readable only where source records are (decision on whereabouts).
///
/// @param source the source's id: lower-case words joined by hyphens, at most 40 characters
/// @param key the record's key in that source: at most 100 printable characters, as it was sent
public record SourceKey(
        @Classified(Classification.IDENTIFIER) String source,
        @Classified(Classification.IDENTIFIER) String key)
        implements Comparable<SourceKey> {

    private static final int MOST_SOURCE = 40;
    private static final int MOST_KEY = 100;
    private static final Pattern SOURCE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /// @throws IllegalArgumentException if either part fails its rule
    public SourceKey {
        checkSource(source).orThrow();
        if (!Line.isRead(key, MOST_KEY)) {
            throw new IllegalArgumentException("source-key-format");
        }
    }

    public static Checked<SourceKey> parse(String source, String key) {
        return checkSource(source)
                .then(known ->
                        Line.read(key, "source-key", "Record key", MOST_KEY)
                                .map(line -> new SourceKey(known, line)));
    }

    /// Reads what [#canonical] wrote.
    public static Checked<SourceKey> parse(String canonical) {
        var colon = canonical.length() > MOST_SOURCE + MOST_KEY + 1 ? -1 : canonical.indexOf(':');
        return colon < 0
                ? Checked.bad(
                        "source-key-format",
                        "Record key must name its source",
                        "Write it as source:key")
                : parse(canonical.substring(0, colon), canonical.substring(colon + 1));
    }

    public String canonical() {
        return source + ':' + key;
    }

    public String display() {
        return canonical();
    }

    @Override
    public int compareTo(SourceKey other) {
        return canonical().compareTo(other.canonical());
    }

    @Override
    public String toString() {
        return "SourceKey[redacted]";
    }

    private static Checked<String> checkSource(String source) {
        return source.length() <= MOST_SOURCE && SOURCE.matcher(source).matches()
                ? Checked.good(source)
                : Checked.bad(
                        "source-format",
                        "Source must be lower-case words joined by hyphens",
                        "Use the id that the source was given");
    }
}
