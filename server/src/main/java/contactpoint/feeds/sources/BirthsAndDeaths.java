package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import contactpoint.involvement.Attachment;
import contactpoint.person.Carer;
import contactpoint.person.CarerRole;
import contactpoint.person.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The register of births and deaths: that there is a child, its parents’ names, and the day of its
/// death. One row a registration; the same key again when a birth is registered anew with a name.
///
/// The cause of a death is never read.
@Component
final class BirthsAndDeaths implements FeedSource {
    static final String ID = "births-and-deaths";

    private static final Column<String> ENTRY_ID =
            Columns.key("entry_id", "The register’s own number of the entry", "R-000123")
                    .asRequired();
    private static final ChildColumns CHILD =
            new ChildColumns("sex", ChildColumns.With.NHS_NUMBER, ChildColumns.With.ADDRESS);
    private static final NameColumns MOTHER =
            NameColumns.of("mother", "The mother’s").example("Denise", "Marsden");
    private static final NameColumns FATHER =
            NameColumns.of("father", "The father’s").example("", "");
    private static final Column<LocalDate> DATE_OF_DEATH =
            Columns.day("date_of_death", "Date of death", "The day on which the child died", "");

    private static final Published PUBLISHED =
            new Published(
                    "Births and deaths",
                    "The national register of births and deaths",
                    Published.Sector.CIVIL_REGISTRATION,
                    Published.Reach.NATIONAL,
                    List.of(
                            "Name, date of birth, sex, NHS number and the home at birth",
                            "Names of mother and father",
                            "Date of death"),
                    "Every day",
                    ENTRY_ID,
                    Columns.inOrder(ENTRY_ID, CHILD, MOTHER, FATHER, DATE_OF_DEATH));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Published published() {
        return PUBLISHED;
    }

    @Override
    public boolean mayFound() {
        return true;
    }

    @Override
    public Reading toRecord(Row row) {
        var key = row.read(ENTRY_ID);
        var child = CHILD.read(row);
        var mother = parent(CarerRole.MOTHER, MOTHER.find(row));
        var father = parent(CarerRole.FATHER, FATHER.find(row));
        var died = row.read(DATE_OF_DEATH);
        if (child == null) {
            return row.refused();
        }
        var parents = Stream.of(mother, father).flatMap(List::stream).toList();
        return row.says(
                key,
                key,
                child.withCarers(parents.isEmpty() ? null : parents).withDied(died),
                Attachment.NOTHING);
    }

    private static List<Carer> parent(CarerRole role, @Nullable PersonName name) {
        return name == null ? List.of() : List.of(new Carer(name, role, null, null, null));
    }
}
