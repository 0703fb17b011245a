package contactpoint.demo.england;

/// A part of what a source says of a child, which may be old or wrong while the others are right.
enum Fact {
    GIVEN("old-name"),
    MIDDLE("old-name"),
    FAMILY("old-name"),
    KNOWN_AS("old-name"),
    FORMER_FAMILY("old-name"),
    BORN(""),
    GENDER(""),
    HOUSE("old-address"),
    LOCALITY("old-address"),
    TOWN("old-address"),
    POSTCODE("old-address"),
    UPRN("old-address"),
    NHS_NUMBER(""),
    UPN(""),
    /// By its URN.
    SCHOOL("old-school"),
    /// By its code.
    PRACTICE("old-practice");

    /// The kind, in the truth, of a row that has this as it once was; "" if it never changes.
    final String old;

    Fact(String old) {
        this.old = old;
    }
}
