package contactpoint_fixtures.stores.pages;

import contactpoint_fixtures.stores.records.RecordStore;

class Pages {
    RecordStore foreign;
}
