package contactpoint_fixtures.modules.pages;

import contactpoint_fixtures.modules.records.Writing;

class Pages {
    Writing undeclared;
}
