package contactpoint.reference;

import contactpoint.person.GssCode;
import contactpoint.person.OdsCode;
import contactpoint.person.Postcode;
import contactpoint.policy.LegalClock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the registers say.
@Component
public final class Registers {
    private final PracticeStore practices;
    private final AreaStore areas;
    private final LegalClock clock;

    Registers(PracticeStore practices, AreaStore areas, LegalClock clock) {
        this.practices = practices;
        this.areas = areas;
        this.clock = clock;
    }

    /// A GP practice, open or closed. None if the register has no such code, or has it for
    /// something else, or was not loaded.
    public Optional<Practice> findPractice(OdsCode code) {
        return practices
                .find(code)
                .filter(row -> row.status() != PracticeStatus.NOT_A_PRACTICE)
                .map(row -> row.on(clock.today()));
    }

    /// An authority's name.
    public Optional<Authority> findAuthority(GssCode code) {
        return areas.find(code);
    }

    /// The authority where a postcode lies.
    public Optional<GssCode> findAuthorityOf(Postcode postcode) {
        return areas.findAuthorityOf(postcode);
    }
}
