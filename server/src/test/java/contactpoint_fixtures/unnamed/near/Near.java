package contactpoint_fixtures.unnamed.near;

import contactpoint_fixtures.unnamed.middle.Middle;

class Near {
    String ask() {
        return Middle.far().word();
    }
}
