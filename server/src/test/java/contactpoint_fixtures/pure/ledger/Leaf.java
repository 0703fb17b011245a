package contactpoint_fixtures.pure.ledger;

import contactpoint_fixtures.pure.person.Name;

class Leaf {
    Name notAllowed;
}
