package contactpoint.involvement;

import org.springframework.modulith.NamedInterface;

/// What becomes of something that a practitioner says of their own work.
@NamedInterface("own")
public enum OwnOutcome {
    /// It is recorded.
    DONE,
    /// They are listed already.
    ALREADY_LISTED,
    /// It has ended already, and otherwise than they ask: on another day, or in favour of another.
    ENDED_OTHERWISE,
    /// Somebody else leads.
    LED_BY_ANOTHER,
    /// What they speak of is not theirs, is over, or is not theirs to change.
    NOT_THEIRS
}
