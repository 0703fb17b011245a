package contactpoint.reference;

/// The two files of GP practices that the NHS Organisation Data Service publishes (ODS file
/// specification): both have the same 27 columns.
enum OdsRegister {
    /// `epraccur`: all of them.
    PRACTICES(
            "ods",
            "the ODS register of GP practices (epraccur), a CSV file of 27 columns without a header"
                    + " row, or with one that begins with Organisation Code, in UTF-8 or Windows-1252"),
    /// `egpam`: what changed in a month, with the changes of general practitioners among them.
    AMENDMENTS(
            "ods-amendments",
            "a month's amendments to the ODS register of GP practices (egpam), a CSV file of 27"
                    + " columns without a header row, or with one that begins with Organisation Code,"
                    + " in UTF-8 or Windows-1252");

    private final String stored;
    private final String expected;

    OdsRegister(String stored, String expected) {
        this.stored = stored;
        this.expected = expected;
    }

    String stored() {
        return stored;
    }

    /// What a file should have been, for people.
    String expected() {
        return expected;
    }
}
