package contactpoint.reference;

import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import contactpoint.policy.LegalClock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What has moved from one authority to another by a directory or by a reorganisation, so that the
/// records of the children who live there can follow. A postcode stays on the list until it
/// is taken off in the transaction in which they do, so a stop between loses nothing.
@Component
public class Moves {
    private final MovedPostcodeStore moved;
    private final Authorities authorities;
    private final LegalClock clock;

    Moves(MovedPostcodeStore moved, Authorities authorities, LegalClock clock) {
        this.moved = moved;
        this.authorities = authorities;
        this.clock = clock;
    }

    /// The next postcodes of the list.
    public List<Postcode> postcodes(int most) {
        return moved.list(most);
    }

    /// Takes postcodes off the list, in the caller's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void followed(Collection<Postcode> postcodes) {
        moved.remove(postcodes);
    }

    /// Authorities that look after nobody any more, in the order of their codes.
    public List<GssCode> endedAuthorities() {
        return authorities.endedBy(clock.today());
    }
}
