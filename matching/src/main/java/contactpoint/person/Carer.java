package contactpoint.person;

import org.jspecify.annotations.Nullable;

/// Somebody with parental responsibility for, or care of, a child: name and how to reach them. No
/// date of birth, no history, nothing else of an adult.
///
/// @param address null if no source says where they live
public record Carer(
        @Classified(Classification.LOCATION) PersonName name,
        @Classified(Classification.LOCATION) CarerRole role,
        @Classified(Classification.LOCATION) @Nullable Telephone telephone,
        @Classified(Classification.LOCATION) @Nullable Email email,
        @Classified(Classification.LOCATION) @Nullable Address address) {

    @Override
    public String toString() {
        return "Carer[redacted]";
    }
}
