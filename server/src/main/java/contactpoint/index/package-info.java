/// The children: source records, links, one record per child, candidates for matching and search.
///
/// Invariant: source versions and link events are only added; a child's values are computed from
/// the versions linked to it, never edited. What would tell where a child lives rests sealed under
/// that child's own key, and is found only by keyed hashes in tables of their own.
///
/// Allowed dependencies: `person`, `matching`, `ledger`, `policy`, `keys`, `reference`, `audit`.
/// Its named interface `reads` is for `disclosure`; `criteria`, what a search is for, holds no
/// child; `values` is what its commands take and its reads give. Start reading at
/// [contactpoint.index.ChildIndex].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "person",
            "matching",
            "ledger",
            "policy",
            "keys",
            "reference",
            "audit"
        })
package contactpoint.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
