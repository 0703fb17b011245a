package contactpoint.demo.england;

import java.time.LocalDate;

/// Where a household lives from a day on.
///
/// @param group which of its area's groups of children (see [Places]); its schools and practices
///   follow from it
record Home(
        LocalDate from,
        Area area,
        int group,
        String street,
        String locality,
        String postcode,
        String uprn)
        implements Dated {

    /// Whether another authority is responsible than at the other home.
    boolean isAcrossFrom(Home other) {
        return area.index() != other.area.index();
    }
}
