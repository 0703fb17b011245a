package contactpoint.reference;

import contactpoint.policy.LegalClock;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows how each register is loaded.
@Component
class Loaders {
    private final PracticeStore practices;
    private final SchoolStore schools;
    private final Authorities authorities;
    private final PostcodeArrivalStore arrivals;
    private final LegalClock clock;

    Loaders(
            PracticeStore practices,
            SchoolStore schools,
            Authorities authorities,
            PostcodeArrivalStore arrivals,
            LegalClock clock) {
        this.practices = practices;
        this.schools = schools;
        this.authorities = authorities;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /// @param last the last file of the register, if there was one
    RegisterLoad begin(Register register, Path file, Optional<LastFile> last) {
        return switch (register) {
            case PRACTICES, AMENDMENTS -> {
                boolean again = last.isPresent() && last.get().isAt(file);
                yield new OdsLoad(practices, register, clock.today(), clock.now(), again);
            }
            case SCHOOLS -> new SchoolLoad(schools, clock.today(), clock.now());
            case POSTCODES -> new PostcodeLoad(arrivals, authorities.codes(), clock.today());
        };
    }
}
