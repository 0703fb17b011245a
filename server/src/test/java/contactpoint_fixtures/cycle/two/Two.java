package contactpoint_fixtures.cycle.two;

import contactpoint_fixtures.cycle.aside.Aside;
import contactpoint_fixtures.cycle.zero.Zero;

public class Two {
    Aside aside;

    public Zero next() {
        return new Zero();
    }
}
