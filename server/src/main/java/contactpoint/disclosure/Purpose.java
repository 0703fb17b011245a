package contactpoint.disclosure;

import java.util.Arrays;

/// Why somebody looks, as the decision takes it. The codes are the policy's reasons; no reason is a
/// purpose too: it opens nothing.
public enum Purpose {
    /// No reason was given.
    NONE(""),
    /// Works with the child.
    WORKING_WITH("working-with"),
    /// Is about to.
    ABOUT_TO_START("about-to-start"),
    /// Is worried about safety or welfare.
    WORRIED("worried"),
    /// The child may be missing education or health care.
    MISSING("missing-education-or-health"),
    /// Looks for a colleague.
    COLLEAGUE("looking-for-colleague"),
    /// Another reason, in words.
    OTHER("other");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /// The policy's code.
    public String code() {
        return code;
    }

    /// The purpose of a code; [#NONE] where there is no such.
    static Purpose ofCode(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code.equals(code))
                .findFirst()
                .orElse(NONE);
    }
}
