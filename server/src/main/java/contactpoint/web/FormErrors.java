package contactpoint.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong in a form, in the order of its fields: the same words in the summary and at the
/// field (GOV.UK Design System). Words never repeat what was typed.
public record FormErrors(List<FieldError> list) {
    /// Something wrong.
    ///
    /// @param field the id of the field or the group of fields
    /// @param target the id of the input where the summary leads
    /// @param words what to do
    public record FieldError(String field, String target, String words) {}

    /// Copies its list.
    public FormErrors {
        list = List.copyOf(list);
    }

    /// Nothing is wrong.
    public static FormErrors none() {
        return new FormErrors(List.of());
    }

    /// These errors and one more, at a field.
    public FormErrors and(String field, String words) {
        return and(field, field, words);
    }

    /// These errors and one more, at a group of fields.
    ///
    /// @param target the id of the input where the summary leads
    public FormErrors and(String field, String target, String words) {
        var more = new ArrayList<>(list);
        more.add(new FieldError(field, target, words));
        return new FormErrors(more);
    }

    /// These errors and, if something does not hold, one more.
    public FormErrors require(boolean holds, String field, String words) {
        return holds ? this : and(field, words);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public boolean isAt(String field) {
        return list.stream().anyMatch(error -> error.field().equals(field));
    }

    /// The words at a field; empty if nothing is wrong there.
    public String at(String field) {
        return list.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::words)
                .findFirst()
                .orElse("");
    }

    /// The ids of what describes a field, for a screen reader; null if nothing does.
    public @Nullable String describedBy(String field, boolean hasHint) {
        var ids = new ArrayList<String>();
        if (hasHint) {
            ids.add(field + "-hint");
        }
        if (isAt(field)) {
            ids.add(field + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
