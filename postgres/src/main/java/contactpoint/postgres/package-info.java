/// A real PostgreSQL 18 for the demo, the tests and the benchmarks, from Maven's embedded binaries.
///
/// Invariant: a server that calls itself durable has shown it through SQL; a second start on the
/// same folder never stops the first one's server; no password is ever readable by other users; the
/// server's log holds no value of a row.
///
/// Allowed dependencies: the JDK, pgjdbc, commons-compress and xz. Nothing of ContactPoint, and
/// nothing in production depends on this package. Start reading at [LocalPostgres].
@NullMarked
package contactpoint.postgres;

import org.jspecify.annotations.NullMarked;
