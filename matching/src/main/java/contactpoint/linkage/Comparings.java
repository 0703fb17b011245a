package contactpoint.linkage;

import java.util.Map;

/// Lends a [Comparing] to one thread at a time. What one has compared it remembers for the next;
/// what is known of the people beforehand all share.
final class Comparings {
    private static final NameTable NO_NAMES = new NameTable(Map.of());

    private final People people;
    private final NameTable table;
    private final OtherForms forms;
    private final Glance names;
    private final OtherForms noForms;
    private final Glance places;
    private final Streets streets;
    private final NhsNumbers nhsNumbers;
    private final Parts.Idle<Comparing> idle = new Parts.Idle<>(() -> new Comparing(this));

    Comparings(People people, NameTable table) {
        this.people = people;
        this.table = table;
        forms = new OtherForms(table);
        names = new Glance(people.names, forms);
        noForms = new OtherForms(NO_NAMES);
        places = new Glance(people.places, noForms);
        streets = new Streets(people.streets);
        nhsNumbers = new NhsNumbers(people.numbers);
    }

    Comparing take() {
        return idle.take();
    }

    void giveBack(Comparing taken) {
        idle.giveBack(taken);
    }

    /// The pattern of one pair.
    long pattern(int one, int other) {
        var comparing = take();
        var pattern = comparing.pattern(one, other);
        giveBack(comparing);
        return pattern;
    }

    People people() {
        return people;
    }

    NameComparing names() {
        return new NameComparing(people.names, table, forms, names);
    }

    NameComparing places() {
        return new NameComparing(people.places, NO_NAMES, noForms, places);
    }

    Streets streets() {
        return streets;
    }

    NhsNumbers nhsNumbers() {
        return nhsNumbers;
    }
}
