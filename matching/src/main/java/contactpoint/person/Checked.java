package contactpoint.person;

import java.util.Optional;
import java.util.function.Function;

/// The answer of a rule to something from outside: a good value, or the problem with it. That a
/// source sends nonsense is expected, so it is a result and not an exception.
public sealed interface Checked<T> {

    /// The value passed its rule.
    record Good<T>(T value) implements Checked<T> {
        @Override
        public String toString() {
            return "Good[redacted]";
        }
    }

    /// The value was refused. The value itself is not kept.
    record Bad<T>(Problem problem) implements Checked<T> {}

    static <T> Checked<T> good(T value) {
        return new Good<>(value);
    }

    static <T> Checked<T> bad(Problem problem) {
        return new Bad<>(problem);
    }

    static <T> Checked<T> bad(String code, String why, String mend) {
        return new Bad<>(new Problem(code, why, mend));
    }

    default <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Good<T>(T value) -> good(change.apply(value));
            case Bad<T>(Problem problem) -> bad(problem);
        };
    }

    /// The next rule, asked only if this one was passed.
    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        return switch (this) {
            case Good<T>(T value) -> next.apply(value);
            case Bad<T>(Problem problem) -> bad(problem);
        };
    }

    default Optional<T> find() {
        return switch (this) {
            case Good<T>(T value) -> Optional.of(value);
            case Bad<T> _ -> Optional.empty();
        };
    }

    default Optional<Problem> findProblem() {
        return switch (this) {
            case Good<T> _ -> Optional.empty();
            case Bad<T>(Problem problem) -> Optional.of(problem);
        };
    }

    /// For values that our own code wrote.
    ///
    /// @throws IllegalArgumentException that names the problem's code, never the value
    default T orThrow() {
        return switch (this) {
            case Good<T>(T value) -> value;
            case Bad<T>(Problem problem) -> throw new IllegalArgumentException(problem.code());
        };
    }
}
