package contactpoint_fixtures.cycle.zero;

import contactpoint_fixtures.cycle.one.One;

public class Zero {
    public One next() {
        return new One();
    }
}
