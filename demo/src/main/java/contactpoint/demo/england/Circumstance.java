package contactpoint.demo.england;

import java.util.List;

/// Who brings children up.
enum Circumstance {
    COUPLE(60.5),
    LONE_MOTHER(21),
    LONE_FATHER(3),
    STEP_FAMILY(10),
    TWO_MOTHERS(.5),
    GRANDPARENTS(1.8),
    FOSTER_CARERS(1.2),
    ADOPTERS(Society.OF_ENGLAND.adopters()),
    OTHERS(1);

    /// Parts of a hundred of the households.
    private final double share;

    Circumstance(double share) {
        this.share = share;
    }

    /// All, with their shares in a society.
    static Weighted<Circumstance> in(Society society) {
        return Weighted.of(
                List.of(values()), each -> each == ADOPTERS ? society.adopters() : each.share);
    }
}
