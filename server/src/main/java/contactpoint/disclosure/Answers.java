package contactpoint.disclosure;

import contactpoint.ledger.Canonical;
import contactpoint.ledger.Value;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What somebody answered so far about their own work with a child, page by page, as texts. Kept
/// with the handle of the record, sealed, so that nothing of it stands in an address and a session
/// that ends loses nothing.
record Answers(@Classified(Classification.LOCATION) Map<String, String> texts) {
    static final Answers NONE = new Answers(Map.of());

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
