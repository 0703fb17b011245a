package contactpoint_fixtures.stores.pages;

import contactpoint_fixtures.stores.records.RecordStore;
import org.springframework.jdbc.core.simple.JdbcClient;

class Pages {
    RecordStore foreign;
    JdbcClient jdbc;
}
