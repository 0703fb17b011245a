package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Email;
import contactpoint.person.Telephone;
import org.jspecify.annotations.Nullable;

/// How to reach a practitioner at work, once for all their involvements.
public record ContactDetails(
        @Classified(Classification.INTERNAL) @Nullable Telephone telephone,
        @Classified(Classification.INTERNAL) @Nullable Telephone mobile,
        @Classified(Classification.INTERNAL) @Nullable Email email) {

    /// Which of the numbers.
    public enum Line {
        TELEPHONE("telephone"),
        MOBILE("mobile");

        private final String code;

        Line(String code) {
            this.code = code;
        }

        /// The word that forms send and that is stored.
        public String code() {
            return code;
        }

        /// The line of a code; null for another word.
        public static @Nullable Line ofCode(@Nullable String code) {
            for (var line : values()) {
                if (line.code.equals(code)) {
                    return line;
                }
            }
            return null;
        }
    }

    /// @throws IllegalArgumentException without any way to reach the practitioner
    public ContactDetails {
        if (telephone == null && mobile == null && email == null) {
            throw new IllegalArgumentException("no way to reach the practitioner");
        }
    }

    /// The number of a line; null if there is none.
    public @Nullable Telephone number(Line line) {
        return switch (line) {
            case TELEPHONE -> telephone;
            case MOBILE -> mobile;
        };
    }

    /// The number to show where one line was chosen: that one, or the other if it is gone.
    public @Nullable Telephone shown(@Nullable Line chosen) {
        var wanted = chosen == null ? null : number(chosen);
        if (wanted != null) {
            return wanted;
        }
        return telephone != null ? telephone : mobile;
    }

    /// These with one number more or another.
    public ContactDetails with(Line line, Telephone number) {
        return switch (line) {
            case TELEPHONE -> new ContactDetails(number, mobile, email);
            case MOBILE -> new ContactDetails(telephone, number, email);
        };
    }

    @Override
    public String toString() {
        return "ContactDetails[redacted]";
    }
}
