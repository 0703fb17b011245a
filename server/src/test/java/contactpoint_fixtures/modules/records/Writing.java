package contactpoint_fixtures.modules.records;

public class Writing {}
