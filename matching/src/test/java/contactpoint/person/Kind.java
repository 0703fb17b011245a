package contactpoint.person;

import java.util.List;
import java.util.function.Function;

/// One value type with its table of examples, for the tests that ask the same of all.
///
/// @param make the constructor, for a type that is one text; otherwise `parse` and throw
record Kind<T>(
        String name,
        Function<String, Checked<T>> parse,
        Function<String, T> make,
        Function<T, String> canonical,
        Function<T, String> display,
        List<Good> good,
        List<Bad> bad) {

    /// What is sent, what is held, what is shown.
    record Good(String sent, String canonical, String display) {}

    /// What is sent, and the code of the problem.
    record Bad(String sent, String code) {}

    static Good good(String sent, String canonical, String display) {
        return new Good(sent, canonical, display);
    }

    static Good good(String same) {
        return new Good(same, same, same);
    }

    static Bad bad(String sent, String code) {
        return new Bad(sent, code);
    }

    T parseGood(String text) {
        return parse.apply(text).orThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
