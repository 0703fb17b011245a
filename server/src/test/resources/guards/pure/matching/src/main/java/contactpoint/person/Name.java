package contactpoint.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.Contract;

final class Name {}
