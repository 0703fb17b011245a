package contactpoint.disclosure;

public final class Disclosure {}
