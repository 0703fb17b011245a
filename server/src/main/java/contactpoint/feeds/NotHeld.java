package contactpoint.feeds;

import java.util.Set;
import java.util.regex.Pattern;

/// Names of columns that other systems have and the index must never hold (R-010, R-013, R-023,
/// R-024), and of columns that say that a record is restricted. Both are only a courtesy to the
/// sender: a column that a format does not name is dropped whatever it is called, and the first
/// list only says why.
final class NotHeld {
    private static final Set<String> NEVER =
            Set.of(
                    "ethnicity",
                    "ethnic",
                    "religion",
                    "faith",
                    "sen",
                    "send",
                    "ehcp",
                    "senco",
                    "disability",
                    "note",
                    "notes",
                    "comment",
                    "comments",
                    "remark",
                    "remarks",
                    "narrative",
                    "description",
                    "details",
                    "summary",
                    "history",
                    "assessment",
                    "diagnosis",
                    "allergies",
                    "medication",
                    "immigration",
                    "nationality",
                    "asylum",
                    "passport",
                    "citizenship",
                    "attendance",
                    "absence",
                    "absences",
                    "exclusion",
                    "exclusions",
                    "exam",
                    "exams",
                    "result",
                    "results",
                    "grade",
                    "grades",
                    "attainment",
                    "benefit",
                    "benefits",
                    "fsm",
                    "meals",
                    "income",
                    "risk",
                    "risks",
                    "concern",
                    "concerns",
                    "score",
                    "threshold",
                    "severity",
                    "photo",
                    "photos",
                    "photograph",
                    "image",
                    "cin",
                    "cla",
                    "cp",
                    "lac",
                    "plan",
                    "referral",
                    "referrals",
                    "activecin",
                    "activecla",
                    "activecp",
                    "activereferral",
                    "activeehm",
                    "immigrationstatus",
                    "sibling",
                    "siblings",
                    "household",
                    "family_id",
                    "language",
                    "offence",
                    "offences",
                    "conviction",
                    "convictions",
                    "court",
                    "order",
                    "orders",
                    "sentence",
                    "behaviour",
                    "needs",
                    "rent",
                    "arrears",
                    "debt",
                    "debts",
                    "tenancy",
                    "amount",
                    "award",
                    "nino",
                    "cause");

    private static final Set<String> FLAGS =
            Set.of(
                    "restricted",
                    "restriction",
                    "shielded",
                    "shield",
                    "shielding",
                    "sensitive",
                    "sensitivity",
                    "confidential",
                    "confidentiality",
                    "protected",
                    "s_flag",
                    "sflag",
                    "withheld",
                    "hidden",
                    "do_not_disclose",
                    "do_not_share",
                    "security",
                    "security_label",
                    "address_hidden");

    private static final Pattern WORDS = Pattern.compile("_");

    private NotHeld() {}

    /// @param name in lower case, words joined by underscores
    static boolean isNeverHeld(String name) {
        return NEVER.contains(name) || WORDS.splitAsStream(name).anyMatch(NEVER::contains);
    }

    /// @param name in lower case, words joined by underscores
    static boolean isFlag(String name) {
        return FLAGS.contains(name);
    }
}
