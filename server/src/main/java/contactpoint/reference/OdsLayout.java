package contactpoint.reference;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Where the columns are: in the fixed places of the files without a header row, or where a header
/// row names them.
///
/// @param columns how many there are
/// @param amended position, or -1: files with a header row may lack it
record OdsLayout(
        int columns,
        int code,
        int name,
        List<Integer> address,
        int postcode,
        int opened,
        int closed,
        int status,
        int telephone,
        int amended,
        int setting,
        boolean hasHeader) {

    private static final OdsLayout WITHOUT_HEADER =
            new OdsLayout(27, 0, 1, List.of(4, 5, 6, 7, 8), 9, 10, 11, 12, 17, 21, 25, false);

    /// A practice has six characters, a general practitioner in the amendments eight.
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{2,9}");

    private static final String[] CODE_COLUMNS = {"Organisation Code", "Code", "ODS Code"};

    /// As days are written in these files.
    private static final Pattern DAY = Pattern.compile("[12][0-9]{7}");

    /// The layout that a file's first line shows.
    ///
    /// @throws NotThisRegister if it shows another file
    static OdsLayout of(List<String> first) {
        var header = HeaderRow.of(first);
        if (header.find(CODE_COLUMNS) >= 0) {
            return named(header);
        }
        if (first.size() <= WITHOUT_HEADER.setting) {
            throw new NotThisRegister(
                    "its first line has "
                            + first.size()
                            + (first.size() == 1 ? " column" : " columns"));
        }
        // The first row may be one that is to be refused by itself.
        if (!CODE.matcher(first.getFirst().strip()).matches()
                && !DAY.matcher(first.get(WITHOUT_HEADER.opened).strip()).matches()) {
            throw new NotThisRegister("its first line does not begin with an ODS code");
        }
        return WITHOUT_HEADER.withColumns(first.size());
    }

    /// A later year may add columns at the end, or leave the last one out, which was always empty.
    private OdsLayout withColumns(int many) {
        return new OdsLayout(
                many, code, name, address, postcode, opened, closed, status, telephone, amended,
                setting, hasHeader);
    }

    private static OdsLayout named(HeaderRow header) {
        return new OdsLayout(
                header.columns(),
                header.require(CODE_COLUMNS),
                header.require("Name", "Organisation Name"),
                header.each(IntStream.rangeClosed(1, 5).mapToObj(line -> "Address Line " + line)),
                header.require("Postcode"),
                header.require("Open Date", "Opened"),
                header.require("Close Date", "Closed"),
                header.require("Status", "Status Code"),
                header.require("Contact Telephone Number", "Telephone Number", "Telephone"),
                header.find("Amended Record Indicator"),
                header.require("Prescribing Setting", "Setting", "Roles", "Role"),
                true);
    }
}
