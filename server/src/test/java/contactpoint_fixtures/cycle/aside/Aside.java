package contactpoint_fixtures.cycle.aside;

public class Aside {}
