package contactpoint.demo.england;

/// A GP practice.
///
/// @param code no practice's code begins with Z
record Practice(Area area, int group, String code, String name, String telephone, Years years) {}
