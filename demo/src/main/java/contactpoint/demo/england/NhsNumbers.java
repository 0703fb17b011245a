package contactpoint.demo.england;

import org.jspecify.annotations.Nullable;

/// NHS numbers from the range 999, which no person has (decision 19), in an order that says nothing
/// of birth or family. The range has 909,090 numbers that pass the check; when it is used up, the
/// children who come after have none: a number never means two children.
final class NhsNumbers {
    private static final int RANGE = 1_000_000;

    /// 999 000 xxxx and 999 500 xxxx are for the people whom the demo knows by name.
    private static final int NAMED = 1_000;

    private static final int ALSO_NAMED_FROM = 500_000;

    /// Kept back for children who are adopted, each of whom needs a second number.
    private static final int FOR_ADOPTED = 20_000;

    private final int[] numbers = new int[RANGE];
    private final int count;

    NhsNumbers() {
        var found = 0;
        for (var i = NAMED; i < RANGE; i++) {
            if ((i < ALSO_NAMED_FROM || i >= ALSO_NAMED_FROM + NAMED) && check(i) < 10) {
                numbers[found++] = i;
            }
        }
        count = found;
        var dice = Dice.of(999);
        for (var i = count - 1; i > 0; i--) {
            var other = dice.below(i + 1);
            var swapped = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = swapped;
        }
    }

    /// The number that a child got at birth, or null if the range is used up.
    @Nullable String ofChild(long serial) {
        return serial < count - FOR_ADOPTED ? text(numbers[(int) serial]) : null;
    }

    /// The number of a child after adoption, or null if those are used up.
    ///
    /// @param serial counts the adopted alone
    @Nullable String ofAdopted(long serial) {
        return serial < FOR_ADOPTED ? text(numbers[count - 1 - (int) serial]) : null;
    }

    private static String text(int six) {
        return "999" + Integer.toString(RANGE + six).substring(1) + check(six);
    }

    /// Modulus 11; 10 if there is none.
    private static int check(int six) {
        var sum = 9 * (10 + 9 + 8);
        var rest = six;
        for (var weight = 2; weight <= 7; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        return (11 - sum % 11) % 11;
    }
}
