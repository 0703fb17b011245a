package contactpoint.demo.england;

import java.time.LocalDate;

/// @param isHere whether it is registered in England or Wales
record Birth(LocalDate day, boolean isGirl, Plural plural, boolean isHere) {

    /// One child or several at a birth.
    enum Plural {
        SINGLE(""),
        LIKE_TWIN("like-twin"),
        UNLIKE_TWIN("unlike-twin"),
        TRIPLET("triplet");

        /// The kind of case that the truth names.
        final String kind;

        Plural(String kind) {
            this.kind = kind;
        }
    }
}
