package contactpoint.demo.england;

import java.util.EnumMap;
import java.util.Map;

/// How often a source is wrong, in each way. The figures are judgement, in the order of magnitude
/// that linkage studies of English records report; `docs/generator.md` says what they lean on.
///
/// A rate is of those children of whom the source says what may be wrong: a short form of those who
/// have one, a lost number of those who were given one. How often the truth names a slip is less by
/// those whom it cannot befall.
///
/// @param covers how many of the children whom it is for it knows at all
record Rates(double covers, Map<Slip, Double> of) {
    /// Rows that are refused on purpose, so that reports have something to show.
    private static final double REFUSED = .0005;

    static final Rates HEALTH =
            covering(.98)
                    .with(Slip.TYPING, .006)
                    .with(Slip.HEARING, .003)
                    .with(Slip.SCANNING, .001)
                    .with(Slip.OTHER_SPELLING, .05)
                    .with(Slip.NO_MARKS, .85)
                    .with(Slip.SHORT_FORM, .004)
                    .with(Slip.ONE_LAST_NAME, .05)
                    .with(Slip.MIDDLE_LEFT_OUT, .25)
                    .with(Slip.CROSSED_NAMES, .0015)
                    .with(Slip.SWAPPED_DATE, .0008)
                    .with(Slip.SLIPPED_DATE, .0015)
                    .with(Slip.FIRST_OF_JANUARY, .0005)
                    .with(Slip.WRONG_GENDER, .001)
                    .with(Slip.NO_GENDER, .002)
                    .with(Slip.BEHIND, .17)
                    .with(Slip.NO_ADDRESS, .004)
                    .with(Slip.SLIPPED_HOUSE, .008)
                    .with(Slip.NO_NUMBER, .004);

    /// Six in a hundred pupils go to independent schools, which the census does not ask.
    static final Rates EDUCATION =
            covering(.93)
                    .with(Slip.TYPING, .008)
                    .with(Slip.HEARING, .004)
                    .with(Slip.OTHER_SPELLING, .05)
                    .with(Slip.NO_MARKS, .75)
                    .with(Slip.SHORT_FORM, .02)
                    .with(Slip.ONE_LAST_NAME, .06)
                    .with(Slip.MIDDLE_LEFT_OUT, .2)
                    .with(Slip.CROSSED_NAMES, .002)
                    .with(Slip.SWAPPED_DATE, .0015)
                    .with(Slip.SLIPPED_DATE, .002)
                    .with(Slip.WRONG_GENDER, .001)
                    .with(Slip.BEHIND, .2)
                    .with(Slip.NO_ADDRESS, .006)
                    .with(Slip.SLIPPED_HOUSE, .01)
                    .with(Slip.NO_NUMBER, .003);

    static final Rates BENEFITS =
            covering(.9)
                    .with(Slip.TYPING, .008)
                    .with(Slip.SCANNING, .012)
                    .with(Slip.OTHER_SPELLING, .05)
                    .with(Slip.NO_MARKS, 1)
                    .with(Slip.SHORT_FORM, .006)
                    .with(Slip.ONE_LAST_NAME, .08)
                    .with(Slip.MIDDLE_LEFT_OUT, .4)
                    .with(Slip.SWAPPED_DATE, .002)
                    .with(Slip.SLIPPED_DATE, .003)
                    .with(Slip.BEHIND, .3)
                    .with(Slip.NO_ADDRESS, .003)
                    .with(Slip.SLIPPED_HOUSE, .01);
    static final Rates BIRTHS =
            covering(.998)
                    .with(Slip.TYPING, .002)
                    .with(Slip.SCANNING, .002)
                    .with(Slip.NO_MARKS, .6)
                    .with(Slip.NO_NUMBER, .03);
    static final Rates HOUSING =
            covering(1)
                    .with(Slip.TYPING, .02)
                    .with(Slip.HEARING, .02)
                    .with(Slip.OTHER_SPELLING, .12)
                    .with(Slip.NO_MARKS, 1)
                    .with(Slip.SHORT_FORM, .06)
                    .with(Slip.ONE_LAST_NAME, .15)
                    .with(Slip.MIDDLE_LEFT_OUT, .95)
                    .with(Slip.CROSSED_NAMES, .004)
                    .with(Slip.SWAPPED_DATE, .006)
                    .with(Slip.SLIPPED_DATE, .01)
                    .with(Slip.FIRST_OF_JANUARY, .01)
                    .with(Slip.NO_GENDER, .1)
                    .with(Slip.BEHIND, .12);
    static final Rates COUNCIL =
            covering(1)
                    .with(Slip.TYPING, .012)
                    .with(Slip.HEARING, .012)
                    .with(Slip.OTHER_SPELLING, .08)
                    .with(Slip.NO_MARKS, .9)
                    .with(Slip.SHORT_FORM, .05)
                    .with(Slip.ONE_LAST_NAME, .1)
                    .with(Slip.MIDDLE_LEFT_OUT, .8)
                    .with(Slip.CROSSED_NAMES, .003)
                    .with(Slip.SWAPPED_DATE, .003)
                    .with(Slip.SLIPPED_DATE, .005)
                    .with(Slip.FIRST_OF_JANUARY, .003)
                    .with(Slip.NO_GENDER, .01)
                    .with(Slip.BEHIND, .15)
                    .with(Slip.NO_ADDRESS, .02)
                    .with(Slip.SLIPPED_HOUSE, .012)
                    .with(Slip.NO_NUMBER, .55);

    /// Its files have no NHS number.
    static final Rates JUSTICE = COUNCIL.with(Slip.SHORT_FORM, .09).without(Slip.NO_NUMBER);

    static final Rates COMMUNITY_HEALTH =
            HEALTH.with(Slip.SHORT_FORM, .015)
                    .with(Slip.MIDDLE_LEFT_OUT, .6)
                    .with(Slip.BEHIND, .1)
                    .with(Slip.NO_NUMBER, .02);
    static final Rates SCHOOL_MANAGEMENT =
            EDUCATION
                    .with(Slip.SHORT_FORM, .06)
                    .with(Slip.MIDDLE_LEFT_OUT, .6)
                    .with(Slip.NO_NUMBER, .01);

    /// Its files have of numbers, gender and address the postcode alone.
    static final Rates VOLUNTARY =
            COUNCIL.without(Slip.NO_NUMBER)
                    .without(Slip.NO_GENDER)
                    .without(Slip.SLIPPED_HOUSE)
                    .with(Slip.HEARING, .03)
                    .with(Slip.SHORT_FORM, .15)
                    .with(Slip.MIDDLE_LEFT_OUT, .98)
                    .with(Slip.NO_ADDRESS, .1);

    private static final Map<String, Rates> ALL =
            Map.of(
                    Format.HEALTH.source(), HEALTH,
                    Format.EDUCATION.source(), EDUCATION,
                    Format.BENEFITS.source(), BENEFITS,
                    Format.BIRTHS.source(), BIRTHS,
                    Format.HOUSING.source(), HOUSING,
                    Format.COUNCIL.source(), COUNCIL,
                    Format.JUSTICE.source(), JUSTICE,
                    Format.COMMUNITY_HEALTH.source(), COMMUNITY_HEALTH,
                    Format.SCHOOL_MANAGEMENT.source(), SCHOOL_MANAGEMENT,
                    Format.VOLUNTARY.source(), VOLUNTARY);

    Rates {
        of = new EnumMap<>(of);
    }

    static Rates covering(double covers) {
        return new Rates(covers, new EnumMap<>(Map.of(Slip.REFUSED, REFUSED)));
    }

    Rates with(Slip slip, double rate) {
        var more = new EnumMap<>(of);
        more.put(slip, rate);
        return new Rates(covers, more);
    }

    Rates without(Slip slip) {
        var fewer = new EnumMap<>(of);
        fewer.remove(slip);
        return new Rates(covers, fewer);
    }

    static Rates of(Format format) {
        var found = ALL.get(format.source());
        if (found == null) {
            throw new IllegalArgumentException("no rates of " + format.source());
        }
        return found;
    }

    double of(Slip slip) {
        return of.getOrDefault(slip, 0.0);
    }
}
