package contactpoint.reference;

/// The files that can be loaded.
enum Register {
    /// `epraccur` of the NHS Organisation Data Service: all GP practices. Both of its files have
    /// the same 27 columns (ODS file specification).
    PRACTICES(
            "ods",
            "the ODS register of GP practices (epraccur), a CSV file of 27 columns without a header"
                    + " row, or with one that begins with Organisation Code, in UTF-8 or Windows-1252",
            false),
    /// `egpam`: what changed in a month, with the changes of general practitioners among them.
    AMENDMENTS(
            "ods-amendments",
            "a month's amendments to the ODS register of GP practices (egpam), a CSV file of 27"
                    + " columns without a header row, or with one that begins with Organisation Code,"
                    + " in UTF-8 or Windows-1252",
            true),
    /// `edubasealldata` of the Department for Education's Get Information about Schools.
    SCHOOLS(
            "gias",
            "the register of schools (edubasealldata of Get Information about Schools), a CSV file"
                    + " with a header row that begins with URN, in Windows-1252",
            true),
    /// `NSPL` or `ONSPD` of the Office for National Statistics.
    POSTCODES(
            "postcodes",
            "a postcode directory of the Office for National Statistics (NSPL or ONSPD), a CSV file"
                    + " with a header row that has pcds, a local authority and a county, and codes like"
                    + " E06000025, in UTF-8",
            true);

    private final String stored;
    private final String expected;
    private final boolean mayGrow;

    Register(String stored, String expected, boolean mayGrow) {
        this.stored = stored;
        this.expected = expected;
        this.mayGrow = mayGrow;
    }

    String stored() {
        return stored;
    }

    /// What a file should have been, for people.
    String expected() {
        return expected;
    }

    /// Whether a file that is much longer than the last one is loaded without being asked about: a
    /// system may begin with a part of a register. A much shorter one never is.
    boolean mayGrow() {
        return mayGrow;
    }
}
