package contactpoint.demo.england;

import java.util.List;

/// How the children of one couple get their last name.
///
/// @param fathers the father's last name
/// @param mothers the mother's own last name
/// @param fathersGiven his first name, which is the last name of his children in some families
record FamilyName(Origin origin, Style style, String fathers, String mothers, String fathersGiven) {
    private static final List<String> OF_BANGLADESHI_DAUGHTERS =
            List.of("Begum", "Khatun", "Bibi", "Khanam", "Sultana");
    private static final List<String> OF_PAKISTANI_DAUGHTERS = List.of("Parveen", "Tabassum");

    /// The ways.
    enum Style {
        FATHERS,
        MOTHERS,
        HYPHENATED,
        TWO_WORDS,
        PATRONYMIC,
        SINGH_OR_KAUR,
        DAUGHTERS_OWN
    }

    String of(boolean isGirl) {
        return switch (style) {
            case FATHERS -> fit(origin, fathers, isGirl);
            case MOTHERS -> fit(origin, mothers, isGirl);
            case HYPHENATED -> both('-', isGirl);
            case TWO_WORDS -> both(' ', isGirl);
            case PATRONYMIC -> fathersGiven;
            case SINGH_OR_KAUR -> isGirl ? "Kaur" : "Singh";
            case DAUGHTERS_OWN ->
                    isGirl
                            ? OF_BANGLADESHI_DAUGHTERS.get(Math.floorMod(mothers.hashCode(), 5))
                            : fit(origin, fathers, false);
        };
    }

    /// Who marries a namesake has one name; in Spain and Portugal its children have it twice.
    private String both(char between, boolean isGirl) {
        return mothers.equals(fathers) && origin != Origin.IBERIAN
                ? fit(origin, fathers, isGirl)
                : fit(origin, mothers, isGirl) + between + fit(origin, fathers, isGirl);
    }

    /// A couple's names in the same way, after the children take another's name.
    FamilyName styled(Style other) {
        return new FamilyName(origin, other, fathers, mothers, fathersGiven);
    }

    /// A last name in the form that it has for a woman or a man.
    static String fit(Origin origin, String last, boolean isFemale) {
        return switch (origin) {
            case SIKH -> last.equals("Kaur") || last.equals("Singh") ? singh(isFemale) : last;
            case BANGLADESHI ->
                    OF_BANGLADESHI_DAUGHTERS.contains(last) && !isFemale
                            ? "Miah"
                            : last.equals("Miah") && isFemale ? "Begum" : last;
            case PAKISTANI -> OF_PAKISTANI_DAUGHTERS.contains(last) && !isFemale ? "Khan" : last;
            case POLISH, EASTERN -> isFemale ? feminine(last) : last;
            default -> last;
        };
    }

    /// Whether a last name is two, and not "Al-Masri" or "dos Santos".
    static boolean isTwo(String last) {
        var cut = Math.max(last.indexOf('-'), last.indexOf(' '));
        return cut > 2 && cut < last.length() - 1 && Character.isUpperCase(last.charAt(0));
    }

    private static String singh(boolean isFemale) {
        return isFemale ? "Kaur" : "Singh";
    }

    private static String feminine(String last) {
        if (last.endsWith("ski") || last.endsWith("cki") || last.endsWith("dzki")) {
            return last.substring(0, last.length() - 1) + 'a';
        }
        if (last.endsWith("auskas")) {
            return last.substring(0, last.length() - 2) + "aitė";
        }
        if (last.endsWith("ov")) {
            return last + 'a';
        }
        return switch (last) {
            case "Novák", "Kováč", "Horváth" -> last + "ová";
            case "Svoboda" -> "Svobodová";
            default -> last;
        };
    }
}
