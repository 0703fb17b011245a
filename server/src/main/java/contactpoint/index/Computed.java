package contactpoint.index;

import contactpoint.person.BirthDate;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Gender;
import contactpoint.person.GssCode;
import contactpoint.person.Names;
import contactpoint.person.OdsCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A child's values and keys as they rest.
///
/// @param openKeys what finds the child by what stays visible under a shield
/// @param wrappedKey the child's data key, wrapped
/// @param payload the whereabouts, sealed
/// @param locatedKeys what finds the child by place, identifier and former name
/// @param authority the authority that looks after the record; null while it is unassigned
record Computed(
        @Classified(Classification.OPEN) Names names,
        @Classified(Classification.OPEN) BirthDate born,
        @Classified(Classification.OPEN) Gender gender,
        @Classified(Classification.OPEN) List<Long> openKeys,
        @Classified(Classification.INTERNAL) byte[] wrappedKey,
        @Classified(Classification.LOCATION) byte[] payload,
        @Classified(Classification.LOCATION) List<Long> locatedKeys,
        @Classified(Classification.LOCATION) @Nullable Schooling schooling,
        @Classified(Classification.LOCATION) @Nullable OdsCode practice,
        @Classified(Classification.LOCATION) @Nullable GssCode authority) {

    Computed {
        openKeys = List.copyOf(openKeys);
        locatedKeys = List.copyOf(locatedKeys);
    }

    /// The school, unless the child is educated at home or no source says.
    Schooling.@Nullable AtSchool school() {
        return schooling instanceof Schooling.AtSchool at ? at : null;
    }

    /// Whether the child is educated at home; null where no source says.
    @Nullable Boolean atHome() {
        return schooling == null ? null : schooling instanceof Schooling.AtHome;
    }

    @Override
    public String toString() {
        return "Computed[redacted]";
    }
}
