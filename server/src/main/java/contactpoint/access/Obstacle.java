package contactpoint.access;

/// Why an account cannot be used now. Told only to somebody who gave all four factors (decision
/// 20).
public enum Obstacle {
    /// It was closed.
    CLOSED,
    /// It was suspended.
    SUSPENDED,
    /// The job has not begun.
    NOT_YET_EMPLOYED,
    /// The job has ended.
    NO_LONGER_EMPLOYED,
    /// There is no security check that counts today.
    NOT_VETTED,
    /// There is no training that counts today.
    NOT_TRAINED
}
