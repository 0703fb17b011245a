package contactpoint.feeds;

/// How many rows of a delivery were stored, changed, unchanged and rejected.
public record Summary(long stored, long changed, long unchanged, long rejected) {
    public long rows() {
        return stored + changed + unchanged + rejected;
    }

    /// Whether no row could be used.
    public boolean isUseless() {
        return rejected == rows();
    }
}
