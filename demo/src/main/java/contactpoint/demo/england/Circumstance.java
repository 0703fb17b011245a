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
    ADOPTERS(1),
    OTHERS(1);

    private static final Weighted<Circumstance> ALL =
            Weighted.of(List.of(values()), each -> each.share);

    /// Parts of a hundred of the households.
    private final double share;

    Circumstance(double share) {
        this.share = share;
    }

    static Circumstance draw(Dice dice) {
        return ALL.draw(dice);
    }
}
