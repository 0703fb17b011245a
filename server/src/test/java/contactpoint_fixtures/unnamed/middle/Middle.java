package contactpoint_fixtures.unnamed.middle;

import contactpoint_fixtures.unnamed.far.Far;

public final class Middle {
    private Middle() {}

    public static Far far() {
        return new Far();
    }
}
