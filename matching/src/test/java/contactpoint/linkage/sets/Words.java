package contactpoint.linkage.sets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Word lists beside this class: lines `name: one, two, three`, the most frequent first; a list may
/// go on over several lines of its name; `#` begins a remark.
record Words(Map<String, List<String>> lists) {

    static Words read(String resource) {
        String text;
        try (var in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + resource);
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var lists = new LinkedHashMap<String, List<String>>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon < 0 || line.startsWith("#")) {
                continue;
            }
            List<String> more = List.of(line.substring(colon + 1).strip().split("\\s*,\\s*"));
            lists.merge(
                    line.substring(0, colon).strip(),
                    more,
                    (a, b) -> {
                        var both = new ArrayList<>(a);
                        both.addAll(b);
                        return List.copyOf(both);
                    });
        }
        return new Words(lists);
    }

    List<String> get(String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return list;
    }
}
