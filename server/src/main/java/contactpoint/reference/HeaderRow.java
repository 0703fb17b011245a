package contactpoint.reference;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The names of a file's columns, compared by their letters and digits.
record HeaderRow(List<String> names) {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");

    static HeaderRow of(List<String> first) {
        return new HeaderRow(first.stream().map(HeaderRow::bare).toList());
    }

    int columns() {
        return names.size();
    }

    /// @return the position of the column, from 0; -1 if there is none
    int find(String... wanted) {
        var bare = Stream.of(wanted).map(HeaderRow::bare).toList();
        return first(name -> bare.contains(name));
    }

    private int first(Predicate<String> wanted) {
        return IntStream.range(0, names.size())
                .filter(i -> wanted.test(names.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /// @throws NotThisRegister if there is no such column
    int require(String... wanted) {
        var position = find(wanted);
        if (position < 0) {
            throw new NotThisRegister("its header row has no column " + wanted[0]);
        }
        return position;
    }

    /// Finds a column whose name has a year in it.
    ///
    /// @param bare what its letters and digits look like
    /// @param what the column is, for people, such as "for the county"
    /// @throws NotThisRegister if there is no such column
    int require(Pattern bare, String what) {
        var position = first(name -> bare.matcher(name).matches());
        if (position < 0) {
            throw new NotThisRegister("its header row has no column " + what);
        }
        return position;
    }

    /// The positions of those columns that are there.
    List<Integer> each(Stream<String> wanted) {
        return wanted.map(this::find).filter(position -> position >= 0).toList();
    }

    private static String bare(String name) {
        return OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
