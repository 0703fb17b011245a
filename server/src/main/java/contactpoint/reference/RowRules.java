package contactpoint.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the rows of every register have in common.
final class RowRules {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final int LONGEST = 200;

    private RowRules() {}

    static String tidy(String value) {
        return SPACES.matcher(value).replaceAll(" ").strip();
    }

    static String name(String value) throws RowRefused {
        var name = tidy(value);
        if (name.isEmpty()) {
            throw new RowRefused("Name is missing");
        }
        if (name.length() > LONGEST) {
            throw new RowRefused("Name is longer than 200 characters");
        }
        return name;
    }

    static List<String> address(Stream<String> values) throws RowRefused {
        var lines = values.map(RowRules::tidy).filter(text -> !text.isEmpty()).toList();
        if (lines.stream().anyMatch(text -> text.length() > LONGEST)) {
            throw new RowRefused("Address has a line of more than 200 characters");
        }
        return lines;
    }

    /// @return null if there is none
    static @Nullable LocalDate date(String value, List<DateTimeFormatter> forms, String otherwise)
            throws RowRefused {
        var text = tidy(value);
        if (text.isEmpty()) {
            return null;
        }
        for (var form : forms) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException e) {
                // The next form.
            }
        }
        throw new RowRefused(otherwise);
    }
}
