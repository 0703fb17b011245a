package contactpoint_fixtures.pure.person;

import contactpoint_fixtures.pure.matching.Scorer;
import java.util.List;

public class Name {
    List<String> parts;
    Scorer upward;
}
