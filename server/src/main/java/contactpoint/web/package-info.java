/// Pages, rendered on the server in the manner of the GOV.UK Design System.
///
/// Invariant: a route that [contactpoint.web.Routes] does not list is answered like one that does
/// not exist; a page is rendered whole, after every transaction, before its first byte is sent; no
/// answer and no log holds the message of an exception.
///
/// Allowed dependencies: `access`, `policy`, `keys`, `person`, `matching`, `disclosure`, `feeds`,
/// `index::criteria` (what a search is for; no child). Start reading at [contactpoint.web.Routes].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "policy",
            "keys",
            "person",
            "matching",
            "disclosure",
            "feeds",
            "index::criteria"
        })
package contactpoint.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
