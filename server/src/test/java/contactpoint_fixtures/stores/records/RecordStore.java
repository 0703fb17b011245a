package contactpoint_fixtures.stores.records;

import org.springframework.jdbc.core.simple.JdbcClient;

public class RecordStore {
    JdbcClient jdbc;
}
