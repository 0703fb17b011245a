package contactpoint.linkage;

/// The steps that are gone for each pair and each record, one at a time, for who measures what they
/// cost. For one thread.
public final class Steps {
    private final Linkage linkage;
    private final Comparing comparing;
    private final Keys keys;
    private final Likeness likeness = new Likeness();

    Steps(Linkage linkage, Comparing comparing) {
        this.linkage = linkage;
        this.comparing = comparing;
        keys = new Keys(linkage.people());
    }

    /// How many pairs there are to weigh.
    public int pairs() {
        return linkage.weighed().pairs().size;
    }

    /// How many records there are to key.
    public int records() {
        return linkage.people().size();
    }

    /// Compares a pair anew and weighs it.
    ///
    /// @param pair from 0
    public double weigh(int pair) {
        var pairs = linkage.weighed().pairs();
        int one = pairs.one[pair], other = pairs.other[pair];
        return linkage.weight(comparing.pattern(one, other), one, other);
    }

    /// Works out the keys of a record.
    ///
    /// @param record from 0
    /// @return how many
    public int keys(int record) {
        keys.of(record);
        return keys.size();
    }

    /// What of a pair is compared by letters at least: Jaro-Winkler of both names.
    ///
    /// @param pair from 0
    public double jaroWinklerOfBothNames(int pair) {
        var people = linkage.people();
        var pairs = linkage.weighed().pairs();
        int one = pairs.one[pair], other = pairs.other[pair];
        return likeness.jaroWinkler(
                        people.names.get(people.forename.get(one)).letters(),
                        people.names.get(people.forename.get(other)).letters())
                + likeness.jaroWinkler(
                        people.names.get(people.surname.get(one)).letters(),
                        people.names.get(people.surname.get(other)).letters());
    }
}
