package contactpoint.reference;

/// A line of a register of GP practices and prescribing cost centres.
sealed interface OdsLine {
    long line();

    /// A GP practice.
    ///
    /// @param telephoneLeftOut it has one that cannot be read
    /// @param postcodeLeftOut it has one that cannot be read
    record GpPractice(long line, PracticeRow row, boolean telephoneLeftOut, boolean postcodeLeftOut)
            implements OdsLine {}

    /// A cost centre of another setting (a walk-in centre, a hospice, a clinic for addiction), or a
    /// doctor. Nothing of it is kept but its code, while the file is read: the name of a doctor is
    /// not for this index, and a code that stands for a clinic would tell what a child is treated
    /// for.
    record OtherSetting(long line, String code) implements OdsLine {}

    /// A practice that cannot be read.
    record Bad(long line, String why) implements OdsLine {}
}
