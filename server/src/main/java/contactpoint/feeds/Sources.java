package contactpoint.feeds;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The sources that this system receives from, by id.
@Component
public final class Sources {
    private final List<FeedSource> all;

    /// @throws IllegalStateException if two sources have one id
    Sources(List<FeedSource> all) {
        this.all = all.stream().sorted(Comparator.comparing(FeedSource::id)).toList();
        if (all.stream().map(FeedSource::id).distinct().count() != all.size()) {
            throw new IllegalStateException("two sources have one id");
        }
    }

    public List<FeedSource> list() {
        return all;
    }

    public Optional<FeedSource> find(String id) {
        return all.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /// @throws NoSuchElementException if there is no such source
    public FeedSource get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("there is no such source"));
    }
}
