package contactpoint.access;

import contactpoint.disclosure.Disclosure;

public final class Users {}
