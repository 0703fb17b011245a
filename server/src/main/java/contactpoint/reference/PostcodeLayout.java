package contactpoint.reference;

import java.util.List;
import java.util.regex.Pattern;

/// Where the columns of a postcode directory are. Their names have the year of their areas in them
/// (`oslaua`, `laua`, `lad25cd`), and so each directory has its own.
///
/// @param introduced -1 if the directory does not say it
/// @param terminated -1 if the directory does not say it
record PostcodeLayout(int postcode, int district, int county, int introduced, int terminated) {
    private static final Pattern DISTRICT = Pattern.compile("(os)?(laua|lad)([0-9]{2})?(cd)?");
    private static final Pattern COUNTY = Pattern.compile("(os)?cty([0-9]{2})?(cd)?");

    /// @throws NotThisRegister if a column is missing
    static PostcodeLayout of(List<String> first) {
        var header = HeaderRow.of(first);
        return new PostcodeLayout(
                header.require("pcds"),
                header.require(DISTRICT, "for the local authority, such as laua or lad26cd"),
                header.require(COUNTY, "for the county, such as cty or cty26cd"),
                header.find("dointr"),
                header.find("doterm"));
    }
}
