package contactpoint_fixtures.stores.records;

class Records {
    RecordStore own;
}
