/// Which records of whole files are of one person? Candidates, patterns, a model that is learnt
/// from the files themselves, and what follows: pairs, people, and who would be linked on arrival.
///
/// Invariant: pure. The same rows give the same answer everywhere, in whatever order they come.
///
/// Allowed dependencies: `person`, `matching`. Start reading at `Linkage`.
@NullMarked
package contactpoint.linkage;

import org.jspecify.annotations.NullMarked;
