/// Keys and chance: sealing what must not be read at rest, blind hashes for what must be found all
/// the same, and the one place that draws random bytes.
///
/// Invariant: the database never holds a key that opens anything by itself; nothing here prints a
/// key.
///
/// Allowed dependencies: none. Start reading at [contactpoint.keys.Keyring].
@NullMarked
@ApplicationModule(allowedDependencies = {})
package contactpoint.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
