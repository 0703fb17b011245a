package contactpoint.reference;

import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import contactpoint.person.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A school as it is kept. Two rows are equal if nothing that is kept differs.
///
/// @param opened its first day
/// @param closed its last day
record SchoolRow(
        Urn urn,
        String name,
        List<String> addressLines,
        @Nullable Postcode postcode,
        @Nullable Telephone telephone,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        SchoolStatus status) {

    SchoolRow {
        addressLines = List.copyOf(addressLines);
    }

    /// The days on which something happened to it: it opened, it closed.
    Stream<LocalDate> happened() {
        return Stream.of(
                        Optional.ofNullable(status == SchoolStatus.PROPOSED ? null : opened),
                        Optional.ofNullable(status == SchoolStatus.CLOSED ? closed : null))
                .flatMap(Optional::stream);
    }

    /// The school on a day. The register's word counts, and its last day too: a school that is
    /// proposed to close has one in the future.
    School on(LocalDate day) {
        boolean past = closed != null && day.isAfter(closed);
        boolean open =
                switch (status) {
                    case OPEN, CLOSING -> !past;
                    case CLOSED, PROPOSED -> false;
                };
        return new School(urn, name, addressLines, postcode, telephone, open, past ? closed : null);
    }
}
