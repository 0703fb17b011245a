package contactpoint.index;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks whether children stand as their records make them: of a filled index, that filling made
/// what taking in would have made.
@Component
public class FirstFillProbe {
    private static final UUID FIRST = new UUID(0, 0);

    private final KeyingStore children;
    private final ChildValues values;

    FirstFillProbe(KeyingStore children, ChildValues values) {
        this.children = children;
        this.values = values;
    }

    /// How many of the first children, in the order of their random row ids, stand otherwise than
    /// they would if they were computed anew.
    @Transactional(readOnly = true)
    public long differences(int children) {
        return this.children.childrenAfter(FIRST, children).stream()
                .filter(child -> !values.standsAsComputed(child))
                .count();
    }
}
