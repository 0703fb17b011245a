package contactpoint.person;

import java.util.Locale;

/// What a parent or carer is to the child. Says nothing of how it came about.
public enum CarerRole {
    MOTHER("Mother"),
    FATHER("Father"),
    PARENT("Parent"),
    STEP_PARENT("Step-parent"),
    FOSTER_CARER("Foster carer"),
    GUARDIAN("Guardian"),
    GRANDPARENT("Grandparent"),
    OTHER_CARER("Other carer");

    private final String display;

    CarerRole(String display) {
        this.display = display;
    }

    /// Accepts the code and what is shown, in any case.
    public static Checked<CarerRole> parse(String text) {
        return Line.read(text, "carer-role", "Relationship", 40)
                .then(line -> {
                    var code = line.toLowerCase(Locale.ROOT).replace(' ', '-');
                    for (var role : values()) {
                        if (role.code().equals(code)) {
                            return Checked.good(role);
                        }
                    }
                    return Checked.bad(
                            "carer-role-code",
                            "Relationship is not one of the codes",
                            "Send one of the codes in the source’s description");
                });
    }

    /// "foster-carer".
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String canonical() {
        return code();
    }

    public String display() {
        return display;
    }
}
