package contactpoint.linkage;

import java.util.Locale;

/// Bits in words: how many times more or less, with two figures that count and no more.
final class Times {
    /// Less than this is no difference that anybody would call one.
    static final double LITTLE = .14;

    private static final double LARGEST = 1e15;

    private Times() {}

    /// @return "40 times more", "6 times less", or "about as much"
    static String of(double bits) {
        if (isLittle(bits)) {
            return "about as much";
        }
        return number(StrictMath.pow(2, Math.abs(bits))) + " times " + (bits > 0 ? "more" : "less");
    }

    static String likely(double bits) {
        return isLittle(bits) ? "makes little difference" : of(bits) + " likely";
    }

    static boolean isLittle(double bits) {
        return Math.abs(bits) < LITTLE;
    }

    /// A number of at least one: 1.3, 4.5, 40, 1,200, 3 million.
    static String number(double number) {
        if (number >= LARGEST) {
            return "over a million billion";
        }
        if (number < 9.95) {
            var tenths = Math.round(number * 10);
            return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
        }
        var step = StrictMath.pow(10, Math.floor(StrictMath.log10(number)) - 1);
        var rounded = Math.round(number / step) * step;
        if (rounded >= 1e9) {
            return thousands(rounded / 1e9) + " billion";
        }
        return rounded >= 1e6 ? thousands(rounded / 1e6) + " million" : thousands(rounded);
    }

    private static String thousands(double number) {
        var tenths = Math.round(number * 10);
        return tenths % 10 == 0 || tenths >= 10_000
                ? String.format(Locale.UK, "%,d", tenths / 10)
                : tenths / 10 + "." + tenths % 10;
    }
}
