package contactpoint.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Where the columns are: in the fixed places of the files without a header row, or where a header
/// row names them.
///
/// @param columns how many there are
/// @param amended position, or -1: files with a header row may lack it
record OdsLayout(
        int columns,
        int code,
        int name,
        List<Integer> address,
        int postcode,
        int opened,
        int closed,
        int status,
        int telephone,
        int amended,
        int setting,
        boolean hasHeader) {

    private static final OdsLayout WITHOUT_HEADER =
            new OdsLayout(27, 0, 1, List.of(4, 5, 6, 7, 8), 9, 10, 11, 12, 17, 21, 25, false);

    /// A practice has six characters, a general practitioner in the amendments eight.
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{2,9}");

    private static final String CODE_COLUMN = "Organisation Code";

    /// The layout that a file's first line shows.
    ///
    /// @throws NotThisRegister if it shows another file
    static OdsLayout of(List<String> first) {
        var header = first.stream().map(OdsLayout::bare).toList();
        if (header.contains(bare(CODE_COLUMN))) {
            return named(header);
        }
        if (first.size() != WITHOUT_HEADER.columns) {
            throw new NotThisRegister(
                    "its first line has "
                            + first.size()
                            + (first.size() == 1 ? " column" : " columns"));
        }
        if (!CODE.matcher(first.getFirst().strip()).matches()) {
            throw new NotThisRegister("its first line does not begin with an ODS code");
        }
        return WITHOUT_HEADER;
    }

    private static OdsLayout named(List<String> header) {
        return new OdsLayout(
                header.size(),
                require(header, CODE_COLUMN),
                require(header, "Name", "Organisation Name"),
                IntStream.rangeClosed(1, 5)
                        .map(line -> find(header, "Address Line " + line))
                        .filter(position -> position >= 0)
                        .boxed()
                        .toList(),
                require(header, "Postcode"),
                require(header, "Open Date"),
                require(header, "Close Date"),
                require(header, "Status", "Status Code"),
                require(header, "Contact Telephone Number", "Telephone Number", "Telephone"),
                find(header, "Amended Record Indicator"),
                require(header, "Prescribing Setting"),
                true);
    }

    private static int require(List<String> header, String... names) {
        var position = find(header, names);
        if (position < 0) {
            throw new NotThisRegister("its header row has no column " + names[0]);
        }
        return position;
    }

    private static int find(List<String> header, String... names) {
        var wanted = Set.of(names).stream().map(OdsLayout::bare).toList();
        return IntStream.range(0, header.size())
                .filter(i -> wanted.contains(header.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
