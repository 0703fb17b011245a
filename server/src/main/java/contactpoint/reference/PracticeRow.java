package contactpoint.reference;

import contactpoint.person.OdsCode;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A GP practice as it is kept. Two rows are equal if nothing that is kept differs.
///
/// @param opened its first day
/// @param closed its last day
record PracticeRow(
        OdsCode code,
        String name,
        List<String> addressLines,
        @Nullable Postcode postcode,
        @Nullable Telephone telephone,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        PracticeStatus status) {

    PracticeRow {
        addressLines = List.copyOf(addressLines);
    }

    /// The days on which something happened to it: it opened, it closed. A practice that is
    /// proposed has not opened, whatever first day it is to have.
    Stream<LocalDate> happened() {
        return Stream.of(
                        Optional.ofNullable(status == PracticeStatus.PROPOSED ? null : opened),
                        Optional.ofNullable(status == PracticeStatus.CLOSED ? closed : null))
                .flatMap(Optional::stream);
    }

    /// The practice on a day. The register's word counts, and its last day too: a register that is
    /// a month old still calls a practice active that has closed since.
    Practice on(LocalDate day) {
        boolean past = closed != null && day.isAfter(closed);
        boolean open = status == PracticeStatus.ACTIVE && !past;
        return new Practice(
                code, name, addressLines, postcode, telephone, open, past ? closed : null);
    }
}
