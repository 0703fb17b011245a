package contactpoint_fixtures.cycle.one;

import contactpoint_fixtures.cycle.two.Two;

public class One {
    public Two next() {
        return new Two();
    }
}
