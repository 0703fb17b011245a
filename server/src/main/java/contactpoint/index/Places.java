package contactpoint.index;

import java.util.UUID;

/// Names of the places where sealed bytes rest. They are authenticated with the bytes, so that no
/// row can be moved onto another's.
final class Places {
    private Places() {}

    static String whereabouts(UUID child) {
        return "index.whereabouts|" + child;
    }

    static String version(UUID record, int version) {
        return "index.source_version|" + record + "|" + version;
    }
}
