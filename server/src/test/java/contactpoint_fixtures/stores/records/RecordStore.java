package contactpoint_fixtures.stores.records;

public class RecordStore {}
