package contactpoint.person;

import java.text.Normalizer;

/// One line of text as somebody sent or typed it: the gate that every value passes first.
///
/// Length is asked before anything else, so that a text of ten million characters costs no more
/// than an empty one. Control, direction and other invisible characters are refused, because they
/// make two values look alike that are not, or one look like another.
final class Line {

    private Line() {}

    /// @param code begins the codes of the problems: `code-long`, `code-missing`, `code-characters`
    /// @param name the word for people, as a sentence begins: "NHS number"
    /// @return the text in Unicode NFC, trimmed, with single plain spaces
    static Checked<String> read(String text, String code, String name, int most) {
        if (text.length() > most) {
            return Checked.bad(
                    code + "-long",
                    name + " must be " + most + " characters or fewer",
                    "Shorten it, or check that it is in the right column");
        }
        if (isPlain(text)) {
            return Checked.good(text);
        }
        var line = new StringBuilder(text.length());
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (var i = 0; i < composed.length(); ) {
            var point = composed.codePointAt(i);
            i += Character.charCount(point);
            if (isSpace(point)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (isVisible(point)) {
                line.appendCodePoint(point);
            } else {
                return Checked.bad(
                        code + "-characters",
                        name + " has a hidden character",
                        "Type it again without copying and pasting");
            }
        }
        var trimmed = line.toString().strip();
        if (trimmed.isEmpty()) {
            return Checked.bad(code + "-missing", name + " is missing", "Enter it");
        }
        return Checked.good(trimmed);
    }

    /// Printable ASCII with single spaces within: reading would give it back as it is. Most of what
    /// comes is like this, and all that is read of a stored candidate.
    private static boolean isPlain(String text) {
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return before != ' ';
    }

    /// Whether nothing but spaces was sent.
    static boolean isBlank(String text, int most) {
        return text.length() <= most && text.codePoints().allMatch(Line::isSpace);
    }

    static String withoutSpaces(String line) {
        return line.replace(" ", "");
    }

    /// Whether a constructor may take the text as it is: what [#read] would give back.
    static boolean isRead(String text, int most) {
        return read(text, "line", "Line", most) instanceof Checked.Good<String>(String line)
                && line.equals(text);
    }

    private static boolean isSpace(int point) {
        return Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
