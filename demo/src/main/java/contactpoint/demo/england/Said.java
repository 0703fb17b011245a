package contactpoint.demo.england;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one source says of a child: at first what was true on the day when it last heard, then with
/// its slips. Belongs to one row and is not shared.
final class Said {
    /// When the source last heard of the child.
    final LocalDate heard;

    String given;
    String middle;
    String family;
    String knownAs;
    String formerFamily = "";
    LocalDate born;
    String gender;
    @Nullable Home home;
    String house;
    @Nullable String nhs;
    @Nullable String upn;
    final Set<String> kinds;

    Said(Child child, LocalDate day) {
        heard = day;
        var name = Dated.on(day, child.names());
        given = name.given();
        middle = name.middle();
        family = name.family();
        knownAs = name.isPlaceholder() ? "" : child.knownAs();
        born = child.birth().day();
        gender = child.birth().isGirl() ? "F" : "M";
        var lived = Dated.on(day, child.homes());
        home = lived;
        house = lived.street();
        nhs = child.numbers().nhs();
        upn = child.numbers().upn();
        kinds = new LinkedHashSet<>(child.kinds());
        if (name.isPlaceholder()) {
            kinds.add("placeholder");
        }
        for (var earlier : child.names()) {
            if (earlier.from().isBefore(name.from())
                    && !earlier.isPlaceholder()
                    && !earlier.family().equals(family)) {
                formerFamily = earlier.family();
            }
        }
        if (child.homes().size() > 1
                && child.homes().getLast().from().isAfter(child.birth().day())) {
            kinds.add("moved");
        }
        if (!lived.equals(child.homes().getLast())) {
            kinds.add("old-address");
        }
        if (!name.equals(child.names().getLast()) && !name.isPlaceholder()) {
            kinds.add("old-name");
        }
    }

    /// First and middle names as one cell has them.
    String givenNames() {
        return middle.isEmpty() ? given : given + ' ' + middle;
    }

    boolean isPlaceholder() {
        return kinds.contains("placeholder");
    }

    /// Four lines and the postcode; empty where the source has none.
    List<String> address() {
        var at = home;
        return at == null
                ? List.of("", "", "", "", "")
                : List.of(house, at.locality(), at.area().town(), "", at.postcode());
    }

    String uprn() {
        var at = home;
        return at == null || !house.equals(at.street()) ? "" : at.uprn();
    }
}
