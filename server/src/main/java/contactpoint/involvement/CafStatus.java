package contactpoint.involvement;

import org.springframework.modulith.NamedInterface;

/// Whether a child has an assessment under the Common Assessment Framework. Its content is never
/// here.
@NamedInterface("values")
public enum CafStatus {
    /// None is known.
    NONE("none"),
    /// Has one now.
    CURRENT("current"),
    /// Has had one.
    PAST("past");

    private final String code;

    CafStatus(String code) {
        this.code = code;
    }

    /// The word that sources send and that is stored.
    public String code() {
        return code;
    }

    /// The status of a code.
    ///
    /// @throws IllegalArgumentException for another word
    public static CafStatus ofCode(String code) {
        for (var status : values()) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("not a CAF status");
    }
}
