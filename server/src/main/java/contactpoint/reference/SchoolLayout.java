package contactpoint.reference;

import java.util.List;
import java.util.stream.Stream;

/// Where the columns of the register of schools are. They come and go from year to year and are
/// found by name; those that say what a page shows must be there.
record SchoolLayout(
        int urn,
        int name,
        List<Integer> address,
        int postcode,
        int telephone,
        int opened,
        int closed,
        int status,
        int changed) {

    /// @throws NotThisRegister if a column is missing
    static SchoolLayout of(List<String> first) {
        var header = HeaderRow.of(first);
        return new SchoolLayout(
                header.require("URN"),
                header.require("EstablishmentName"),
                header.each(Stream.of("Street", "Locality", "Address3", "Town", "County (name)")),
                header.require("Postcode"),
                header.require("TelephoneNum"),
                header.find("OpenDate"),
                header.find("CloseDate"),
                header.require("EstablishmentStatus (code)"),
                header.find("LastChangedDate"));
    }
}
