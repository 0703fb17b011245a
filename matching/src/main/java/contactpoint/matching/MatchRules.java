package contactpoint.matching;

/// What the facts of one comparison amount to.
final class MatchRules {

    private MatchRules() {}

    /// Neither name nor date of birth is near. A missing given name is no conflict.
    static boolean isAnotherChild(Comparison each) {
        return each.hasAny(Fact.NAME_DIFFERS, Fact.FAMILY_NAME_ONLY) && each.has(Fact.DATE_DIFFERS);
    }

    /// Name or date of birth agree, no other number contradicts, and it is not a twin: family name
    /// and date agree of twins too, and their numbers are easily exchanged. A name that is only
    /// near bears out nothing beside another date or another gender: Amir and Amira are brother and
    /// sister, and schools use a number again.
    static boolean bearsOutIdentifier(Comparison each) {
        return !each.has(Fact.NHS_NUMBER_DIFFERS)
                && !each.has(Fact.FAMILY_NAME_ONLY)
                && (each.hasAny(Fact.NAME_SAME, Fact.DATE_SAME)
                        || (each.has(Fact.NAME_NEAR)
                                && !each.hasAny(Fact.DATE_DIFFERS, Fact.GENDER_DIFFERS)));
    }

    static boolean agreesInEverything(Comparison each) {
        return each.has(Fact.NAME_SAME)
                && each.has(Fact.DATE_SAME)
                && each.has(Fact.POSTCODE_SHARED);
    }

    /// Twins of one sex share family name, date of birth and postcode. With another given name they
    /// are not near; with none yet, they are.
    static boolean isNear(Comparison each) {
        if (each.hasAny(Fact.NAME_SAME, Fact.NAME_NEAR) && each.has(Fact.DATE_SAME)) {
            return true;
        }
        if (each.has(Fact.NAME_SAME) && each.hasAny(Fact.DATE_SWAPPED, Fact.DATE_POSSIBLE)) {
            return true;
        }
        if (!each.has(Fact.POSTCODE_SHARED)) {
            return false;
        }
        return (each.has(Fact.NAME_SAME) && each.has(Fact.DATE_NEAR))
                || (each.hasAny(Fact.GIVEN_NAME_ONLY, Fact.GIVEN_NAME_MISSING)
                        && each.has(Fact.DATE_SAME));
    }
}
