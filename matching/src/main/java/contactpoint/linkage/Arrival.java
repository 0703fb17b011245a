package contactpoint.linkage;

import java.util.Optional;

/// What would be done with a record if it arrived alone.
///
/// @param id the record's
/// @param outcome what would be done
/// @param likeliest the id of the likeliest other record; none if there is nobody
/// @param weight the weight of the likeliest against everybody else together, in bits
/// @param objection why a person has to look though the weight would do, as a sentence without its
///   full stop; none if no rule stands against it
public record Arrival(
        String id,
        Outcome outcome,
        Optional<String> likeliest,
        double weight,
        Optional<String> objection) {

    /// What is done with a record.
    public enum Outcome {
        /// Linked to the likeliest, and nobody looks.
        LINKED,
        /// A person has to look.
        REVIEW,
        /// Somebody new.
        NEW
    }
}
