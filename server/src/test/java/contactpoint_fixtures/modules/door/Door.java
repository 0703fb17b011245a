package contactpoint_fixtures.modules.door;

import contactpoint_fixtures.modules.records.Records;
import contactpoint_fixtures.modules.records.Writing;

class Door {
    Writing declared;
    Records notDeclared;
}
