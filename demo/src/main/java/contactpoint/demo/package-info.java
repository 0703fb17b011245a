/// The whole system with an embedded database, demo keys and made-up people. Never on the class
/// path of production.
///
/// Invariant: nobody here is real: names are invented, telephone numbers come from Ofcom's ranges
/// for drama, NHS numbers from the 999 range, postcodes are ones that the Royal Mail does not use.
///
/// Allowed dependencies: all of them, and `index::criteria` for what somebody of the demo searched
/// for. Start reading at [contactpoint.demo.Demo].
@NullMarked
package contactpoint.demo;

import org.jspecify.annotations.NullMarked;
