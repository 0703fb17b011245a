package contactpoint.index;

public final class ChildStore {}

final class LinkStore {}
