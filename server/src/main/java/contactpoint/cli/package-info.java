/// The command line: `serve`, `feed`, `reference`, `matching`, `help`.
///
/// Invariant: what is expected to go wrong (a missing file or setting, a database that is down) is
/// answered by one sentence and an exit code of 1, never by a stack trace; a command that is typed
/// wrongly by 2.
///
/// Allowed dependencies: `feeds`, `feeds::csv`, `index`, `linkage`, `reference`, `audit`, `keys`,
/// `policy`, `person`. Start reading at [contactpoint.cli.Commands].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "feeds",
            "feeds::csv",
            "index",
            "linkage",
            "reference",
            "audit",
            "keys",
            "policy",
            "person"
        })
package contactpoint.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
