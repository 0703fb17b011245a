package contactpoint.web;

import contactpoint.access.Users;
import contactpoint.index.ChildRecords;

final class FindPages {
    Users users;
    ChildRecords records;
    contactpoint.disclosure.Disclosure disclosure;
}
