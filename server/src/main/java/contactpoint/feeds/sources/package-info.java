/// The sources: one class for each system, or kind of system, that supplies information.
///
/// Invariant: a source is a pure mapping from a row to what the row says; every column that it
/// publishes is read, and no other.
///
/// Allowed dependencies: as `feeds`. Start reading at [contactpoint.feeds.sources.VoluntarySector],
/// the simplest.
@NullMarked
package contactpoint.feeds.sources;

import org.jspecify.annotations.NullMarked;
