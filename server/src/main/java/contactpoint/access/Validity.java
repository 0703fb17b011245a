package contactpoint.access;

import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whether an account is valid today in London.
@Component
final class Validity {
    private final LegalClock clock;
    private final Policy policy;

    Validity(LegalClock clock, Policy policy) {
        this.clock = clock;
        this.policy = policy;
    }

    List<Obstacle> obstacles(Account account) {
        return account.obstacles(clock.today(), policy.accounts());
    }
}
