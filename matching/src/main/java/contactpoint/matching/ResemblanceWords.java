package contactpoint.matching;

import contactpoint.matching.NameLikeness.Kind;
import contactpoint.matching.Resemblance.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The two lines on a result: what is the same, and what differs. Words, never percentages.
record ResemblanceWords(PairLikeness name, DateLikeness date) {

    /// Joined by commas they read as one sentence; the first begins with a capital.
    List<String> same() {
        var words = new ArrayList<String>();
        if (!name.crossed()) {
            addSame(words, name.given().kind(), name.knownAs() ? "known as name" : "first name");
            addSame(words, name.family().kind(), "last name");
        }
        var date = dateParts(Level.SAME);
        if (!date.isEmpty()) {
            words.add(date);
        }
        if (!words.isEmpty()) {
            words.set(0, capital(words.getFirst()));
        }
        return words;
    }

    /// Each is a sentence without its full stop.
    List<String> different() {
        var words = new ArrayList<String>();
        if (name.crossed()) {
            words.add("First and last name are the other way round");
            if (isSpelling(name.given().kind()) || isSpelling(name.family().kind())) {
                words.add("A name is spelt another way");
            }
        } else {
            addDifferent(words, name.given().kind(), "First name");
            addDifferent(words, name.family().kind(), "Last name");
        }
        if (date.swapped()) {
            words.add("Day and month of birth are the other way round");
        } else {
            var parts = differentParts();
            if (!parts.isEmpty()) {
                words.add(capital(parts));
            }
        }
        return words;
    }

    private static void addSame(List<String> words, Kind kind, String part) {
        switch (kind) {
            case SAME -> words.add(part);
            case PART -> words.add("part of " + part);
            case INITIAL -> words.add("first letter of " + part);
            case NICKNAME, SPELLING, DIFFERENT, NONE -> {}
        }
    }

    private static void addDifferent(List<String> words, Kind kind, String part) {
        switch (kind) {
            case NICKNAME -> words.add(part + " is another form of the same name");
            case DIFFERENT -> words.add(part);
            case SPELLING -> words.add(part + " is spelt another way");
            case SAME, PART, INITIAL, NONE -> {}
        }
    }

    private static boolean isSpelling(Kind kind) {
        return kind == Kind.SPELLING || kind == Kind.NICKNAME;
    }

    private String differentParts() {
        return parts(isDifferent(date.day()), isDifferent(date.month()), isDifferent(date.year()));
    }

    private String dateParts(Level level) {
        return parts(date.day() == level, date.month() == level, date.year() == level);
    }

    private static boolean isDifferent(Level level) {
        return level == Level.CLOSE || level == Level.DIFFERENT;
    }

    private static String parts(boolean day, boolean month, boolean year) {
        if (day && month && year) {
            return "date of birth";
        }
        var parts = new ArrayList<String>();
        if (day) {
            parts.add("day");
        }
        if (month) {
            parts.add("month");
        }
        if (year) {
            parts.add("year");
        }
        return parts.isEmpty() ? "" : String.join(" and ", parts) + " of birth";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
