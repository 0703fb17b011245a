package contactpoint_fixtures.pure.matching;

import contactpoint_fixtures.pure.person.Name;
import org.springframework.stereotype.Component;

@Component
public class Scorer {
    Name allowed;
}
