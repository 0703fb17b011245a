package contactpoint.linkage;

import contactpoint.person.NhsNumber;

/// Which numbers of a dictionary are NHS numbers with the right check digit, each looked at once.
final class NhsNumbers {
    private static final byte VALID = 1;
    private static final byte NOT_VALID = 2;

    private final Texts numbers;

    /// What is known, by code. Threads may work the same out twice; they find the same.
    private final byte[] known;

    NhsNumbers(Texts numbers) {
        this.numbers = numbers;
        known = new byte[numbers.size()];
    }

    boolean isValid(int number) {
        if (known[number] == 0) {
            known[number] =
                    NhsNumber.parse(numbers.get(number).spaced()).find().isPresent()
                            ? VALID
                            : NOT_VALID;
        }
        return known[number] == VALID;
    }
}
