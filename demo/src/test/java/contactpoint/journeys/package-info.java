/// What people do with ContactPoint, walked through in a real Chromium.
///
/// Invariant: a journey looks only at pages, as its person would. Start reading at [Browser].
@NullMarked
package contactpoint.journeys;

import org.jspecify.annotations.NullMarked;
