package contactpoint.demo.england;

/// A school.
///
/// @param number a place among all schools: its URN is this and 900000, where no school's is
/// @param site the number of the school that now stands where it is or was, with the same staff
/// @param establishment four digits, its own within its authority as long as there are enough; an
///   academy keeps that of the school which it was
record School(
        Area area,
        int group,
        int number,
        int site,
        int establishment,
        Phase phase,
        String name,
        String telephone,
        Years years) {

    static final int FIRST_URN = 900_000;

    /// What it teaches.
    enum Phase {
        PRIMARY("Primary", 2, 3, 11, 2_000),
        SECONDARY("Secondary", 4, 11, 18, 4_000),
        SPECIAL("Not applicable", 0, 3, 18, 7_000),
        /// One of the demo's own; none is made up.
        ALL_THROUGH("All-through", 7, 4, 18, 4_000);

        final String words;
        final int code;
        final int from;
        final int to;
        final int firstNumber;

        Phase(String words, int code, int from, int to, int firstNumber) {
            this.words = words;
            this.code = code;
            this.from = from;
            this.to = to;
            this.firstNumber = firstNumber;
        }
    }

    String urn() {
        return Integer.toString(FIRST_URN + number);
    }
}
