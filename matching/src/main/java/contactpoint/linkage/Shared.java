package contactpoint.linkage;

/// How common the values are that two records share: natural logarithms of how much oftener each
/// comes than the average value of its field. More than 0 is common, less is rare, and 0 is average
/// or not shared. Holds no value of a person.
///
/// @param monthDay of day and month of birth together
record Shared(
        double forename,
        double surname,
        double year,
        double monthDay,
        double postcode,
        double place) {
    static final Shared AVERAGE = new Shared(0, 0, 0, 0, 0, 0);

    double birth() {
        return year + monthDay;
    }

    double home() {
        return postcode + place;
    }

    /// In the order in which they are weighed.
    double sum() {
        return forename + birth() + surname + home();
    }

    /// What would be left of these if the levels were others. A value that would be shared then,
    /// and is not now, is taken to be an average one.
    Shared in(long pattern) {
        return new Shared(
                isSame(Field.FORENAME, pattern) ? forename : 0,
                isSame(Field.SURNAME, pattern) ? surname : 0,
                isYearSame(pattern) ? year : 0,
                isMonthDaySame(pattern) ? monthDay : 0,
                isPostcodeSame(pattern) ? postcode : 0,
                isSame(Field.PLACE, pattern) ? place : 0);
    }

    /// Level 1 of each of these fields says that the values are the same.
    static boolean isSame(Field field, long pattern) {
        return field.level(pattern) == 1;
    }

    static boolean isYearSame(long pattern) {
        var level = Field.BIRTH.level(pattern);
        return level < BirthLevel.SWAPPED && BirthLevel.year(level) == BirthLevel.SAME;
    }

    static boolean isMonthDaySame(long pattern) {
        var level = Field.BIRTH.level(pattern);
        return level < BirthLevel.SWAPPED
                && BirthLevel.month(level) == BirthLevel.SAME
                && BirthLevel.day(level) == BirthLevel.SAME;
    }

    static boolean isPostcodeSame(long pattern) {
        return HomeLevel.postcode(Field.HOME.level(pattern)) == HomeLevel.SAME;
    }
}
