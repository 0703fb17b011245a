/// From a source's bytes to the index: deliveries, their checks, and the report to the sender.
///
/// Invariant: each row is received, checked, matched and applied in one transaction with its audit
/// row, or is refused with line, field, reason and remedy; what the index does not hold never
/// becomes text. A sender learns whether its row was stored, changed, unchanged or rejected, and
/// nothing else (decision 18).
///
/// Allowed dependencies: `person`, `policy`, `keys`, `ledger`, `audit`, `index`, `index::values`,
/// `involvement`, `involvement::values`. Start reading at [contactpoint.feeds.Deliveries].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "person",
            "policy",
            "keys",
            "ledger",
            "audit",
            "index",
            "index::values",
            "involvement",
            "involvement::values"
        })
package contactpoint.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
