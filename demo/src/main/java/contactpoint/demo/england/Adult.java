package contactpoint.demo.england;

import contactpoint.person.CarerRole;

/// A parent or carer.
///
/// @param telephone or "" if nobody has it
/// @param email or "" if nobody has it
record Adult(String given, String family, CarerRole role, String telephone, String email) {
    Adult as(CarerRole other) {
        return new Adult(given, family, other, telephone, email);
    }

    Adult named(String newFamily) {
        return new Adult(given, newFamily, role, telephone, email);
    }
}
