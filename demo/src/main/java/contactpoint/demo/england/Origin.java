package contactpoint.demo.england;

import java.util.Locale;

/// Where a family's names come from. Decides how it names its children and nothing else.
enum Origin {
    ENGLISH(63, .97, .12, 0),
    PAKISTANI(5.2, .90, .02, .35),
    BANGLADESHI(2.2, .92, .02, .35),
    SIKH(1.7, .88, .04, .1),
    HINDU(2.7, .80, .03, 0),
    TAMIL(.8, .82, 0, .1),
    POLISH(2.7, .85, .05, 0),
    EASTERN(3.8, .70, .04, 0),
    TURKISH(1.1, .85, .04, .1),
    SOMALI(1.3, .85, 0, .7),
    YORUBA(1.5, .78, .06, .2),
    IGBO(.8, .78, .06, .2),
    AKAN(1.1, .82, .08, .1),
    CARIBBEAN(2.2, .94, .15, .1),
    ARABIC(1.9, .72, .02, .3),
    CHINESE(1.2, .62, .03, 0),
    VIETNAMESE(.5, .85, .03, 0),
    IBERIAN(2.2, .72, .75, 0),
    TRAVELLER(.4, .90, .02, .7),
    JEWISH(.8, .92, .08, .6),
    HORN(.6, .75, 0, .2),
    PERSIAN(1.3, .60, .02, .1);

    /// Parts of a hundred of the births.
    final double share;

    /// How many of its children were born in England or Wales, so that their births are registered
    /// here.
    final double bornHere;

    /// How many couples give their children both last names.
    final double doubleNames;

    /// How many families have more children than the most have.
    final double large;

    Origin(double share, double bornHere, double doubleNames, double large) {
        this.share = share;
        this.bornHere = bornHere;
        this.doubleNames = doubleNames;
        this.large = large;
    }

    /// "english".
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
