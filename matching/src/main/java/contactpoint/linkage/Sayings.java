package contactpoint.linkage;

import contactpoint.linkage.People.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares what two records say, column by column, by the texts themselves: codes depend on the
/// order of the rows.
final class Sayings {
    private final Said[] said;
    private final Texts names;
    private final int[] ranksOfNames;

    /// @param names the dictionary of what is compared first and most; its order is worked out here
    Sayings(List<Said> said, Texts names) {
        this.said = said.toArray(Said[]::new);
        this.names = names;
        ranksOfNames = names.ranks();
    }

    /// 0 if they say the same in everything.
    int compare(int one, int other) {
        for (var each : said) {
            var mine = each.column().get(one);
            var theirs = each.column().get(other);
            if (mine != theirs) {
                return compare(each.texts(), mine, theirs);
            }
        }
        return 0;
    }

    private int compare(@Nullable Texts texts, int one, int other) {
        if (texts == null) {
            return Integer.compare(one, other);
        }
        return texts == names
                ? Integer.compare(ranksOfNames[one], ranksOfNames[other])
                : texts.get(one).spaced().compareTo(texts.get(other).spaced());
    }
}
