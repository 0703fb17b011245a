package contactpoint.disclosure;

import contactpoint.ledger.Canonical;
import contactpoint.ledger.Value;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody answered so far about their own work with a child, page by page, as texts. Kept
/// with the handle of the record, sealed, so that nothing of it stands in an address and a session
/// that ends loses nothing. Beside them stand what they did last, and whose entries they said are
/// not theirs.
record Answers(@Classified(Classification.LOCATION) Map<String, String> texts) {
    static final Answers NONE = new Answers(Map.of());

    private static final String DONE = "done";
    private static final String NOT_THEIRS = "not-theirs";

    Answers {
        texts = Map.copyOf(texts);
    }

    /// These and one more, or another in its place; empty takes it away.
    Answers with(String name, String text) {
        var more = new TreeMap<>(texts);
        more.put(name, text);
        if (text.isEmpty()) {
            more.remove(name);
        }
        return new Answers(more);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    @Nullable LocalDate day(String name) {
        var text = text(name);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /// The answers to questions alone.
    Map<String, String> typed() {
        var typed = new TreeMap<>(texts);
        typed.remove(DONE);
        typed.remove(NOT_THEIRS);
        return typed;
    }

    /// What is left once something was done: that it was.
    Answers done(Errand errand) {
        return NONE.with(NOT_THEIRS, text(NOT_THEIRS)).with(DONE, errand.name());
    }

    boolean isDone(Errand errand) {
        return text(DONE).equals(errand.name());
    }

    /// These, and that an entry under their name is somebody else's.
    Answers withNotTheirs(UUID involvement) {
        return with(NOT_THEIRS, (text(NOT_THEIRS) + " " + involvement).strip());
    }

    /// The entries under their name of which they said that they are somebody else's.
    Set<UUID> notTheirs() {
        var said = text(NOT_THEIRS);
        return said.isEmpty()
                ? Set.of()
                : Arrays.stream(said.split(" ")).map(UUID::fromString).collect(Collectors.toSet());
    }

    byte[] toBytes() {
        var values = new TreeMap<String, Value>();
        texts.forEach((name, text) -> values.put(name, Value.of(text)));
        return Canonical.encode(new Value.Named(values));
    }

    static Answers ofBytes(byte[] bytes) {
        if (!(Canonical.decode(bytes) instanceof Value.Named form)) {
            throw new IllegalArgumentException("not answers");
        }
        var texts = new TreeMap<String, String>();
        form.values().keySet().forEach(name -> texts.put(name, form.getText(name)));
        return new Answers(texts);
    }

    @Override
    public String toString() {
        return "Answers[redacted]";
    }
}
