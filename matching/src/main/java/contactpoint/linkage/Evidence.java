package contactpoint.linkage;

/// All that the weight of a pair is made of, but the model: enough to weigh the pair again when the
/// records themselves are gone. Holds no value of a person.
///
/// @param pattern the levels of all fields, as [Field] has them
/// @param shared how common the shared values are
record Evidence(long pattern, Shared shared) {

    /// The same with another level in one field.
    Evidence with(Field field, int level) {
        var changed = (pattern & ~field.at(field.size() - 1)) | field.at(level);
        return new Evidence(changed, shared.in(changed));
    }
}
