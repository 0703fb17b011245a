package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import contactpoint.linkage.Model.PairClass;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Training finds what was planted, of which nobody tells it.
final class TrainingTests {
    private static final int RECORDS = 3_000;
    private static final long PAIRS = (long) RECORDS * (RECORDS - 1) / 2;
    private static final int SAME = 1_500;
    private static final int HOUSEHOLD = 2_000;
    private static final int TWIN = 60;
    private static final double[] SAME_NAMES = new double[16];
    private static final double[] STRANGE_NAMES = new double[16];

    private final Random random = new Random(7);
    private Model learnt;

    static {
        SAME_NAMES[NameLevel.SAME] = .8;
        SAME_NAMES[NameLevel.ONE_EDIT] = .15;
        SAME_NAMES[NameLevel.DIFFERENT] = .05;
        STRANGE_NAMES[NameLevel.SAME] = .01;
        STRANGE_NAMES[NameLevel.ONE_EDIT] = .01;
        STRANGE_NAMES[NameLevel.DIFFERENT] = .98;
    }

    /// Each time anew: what was learnt once would hide that something is learnt otherwise now.
    @BeforeEach
    void learn() {
        learnt = train(true, .9);
    }

    private static Model train(boolean households, double atHome) {
        var made = new TrainingTests();
        var candidates = new Counts();
        made.add(candidates, PairClass.SAME, SAME, atHome);
        made.add(candidates, PairClass.HOUSEHOLD, HOUSEHOLD, .95);
        made.add(candidates, PairClass.TWIN, TWIN, .95);
        made.add(candidates, PairClass.UNRELATED, 60_000, 1e-4);
        var randoms = new Counts();
        made.add(randoms, PairClass.UNRELATED, 60_000, 1e-4);
        return new Training(candidates, randoms, PAIRS, RECORDS / 2, RECORDS, households).train();
    }

    private void add(Counts counts, PairClass of, int many, double atHome) {
        var isSame = of == PairClass.SAME;
        var isKin = of != PairClass.UNRELATED;
        for (var at = 0; at < many; at++) {
            var isBornTogether = isSame || of == PairClass.TWIN;
            counts.add(
                    Field.FORENAME.at(one(isSame ? SAME_NAMES : STRANGE_NAMES))
                            | Field.SURNAME.at(
                                    isSame
                                            ? one(SAME_NAMES)
                                            : isKin && random.nextInt(10) > 0
                                                    ? NameLevel.SAME
                                                    : one(STRANGE_NAMES))
                            | Field.BIRTH.at(isBornTogether ? slips() : strangers())
                            | Field.SEX.at(random.nextInt(100) < (isSame ? 97 : 50) ? 1 : 2)
                            | Field.HOME.at(
                                    random.nextDouble() < atHome
                                            ? HomeLevel.of(1, 1)
                                            : HomeLevel.of(5, 6)),
                    1);
        }
    }

    private int one(double[] shares) {
        var drawn = random.nextDouble();
        for (var level = 0; level < shares.length; level++) {
            drawn -= shares[level];
            if (drawn < 0) {
                return level;
            }
        }
        return NameLevel.DIFFERENT;
    }

    /// One part in twenty goes wrong.
    private int slips() {
        return BirthLevel.of(slip(), slip(), slip());
    }

    private int slip() {
        return random.nextInt(20) > 0 ? BirthLevel.SAME : BirthLevel.NEAR;
    }

    private int strangers() {
        return BirthLevel.of(
                random.nextInt(10) == 0 ? 1 : 3,
                random.nextInt(12) == 0 ? 1 : 3,
                random.nextInt(30) == 0 ? 1 : 3);
    }

    @Test
    void it_learns_how_many_pairs_are_of_each_class() {
        assertThat(learnt.shareOf(PairClass.SAME) * PAIRS).isCloseTo(SAME, within(45.0));
        assertThat(learnt.shareOf(PairClass.HOUSEHOLD) * PAIRS).isCloseTo(HOUSEHOLD, within(200.0));
        assertThat(learnt.shareOf(PairClass.TWIN) * PAIRS).isCloseTo(TWIN, within(45.0));
        var sum = 0.0;
        for (var each : PairClass.values()) {
            sum += learnt.shareOf(each);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    private double share(PairClass of, Field field, int level) {
        return learnt.tablesOf(of).of(field)[level];
    }

    @Test
    void it_learns_how_names_and_sex_go_wrong() {
        for (var field : new Field[] {Field.FORENAME, Field.SURNAME}) {
            assertThat(share(PairClass.SAME, field, NameLevel.SAME)).isCloseTo(.8, within(.03));
            assertThat(share(PairClass.SAME, field, NameLevel.ONE_EDIT))
                    .isCloseTo(.15, within(.03));
            assertThat(share(PairClass.SAME, field, NameLevel.DIFFERENT))
                    .isCloseTo(.05, within(.02));
        }
        assertThat(share(PairClass.SAME, Field.SEX, 1)).isCloseTo(.97, within(.01));
        assertThat(share(PairClass.UNRELATED, Field.SEX, 1)).isCloseTo(.5, within(.01));
    }

    @Test
    void it_learns_what_strangers_and_a_household_share() {
        assertThat(share(PairClass.UNRELATED, Field.FORENAME, NameLevel.SAME))
                .isCloseTo(.01, within(.002));
        assertThat(share(PairClass.HOUSEHOLD, Field.FORENAME, NameLevel.SAME))
                .isCloseTo(.01, within(.002));
        assertThat(share(PairClass.HOUSEHOLD, Field.SURNAME, NameLevel.SAME))
                .isCloseTo(.9, within(.03));
        assertThat(share(PairClass.HOUSEHOLD, Field.HOME, HomeLevel.of(1, 1)))
                .isCloseTo(.95, within(.05));
        assertThat(share(PairClass.TWIN, Field.HOME, HomeLevel.of(1, 1)))
                .isEqualTo(share(PairClass.HOUSEHOLD, Field.HOME, HomeLevel.of(1, 1)));
        assertThat(share(PairClass.TWIN, Field.SURNAME, NameLevel.SAME))
                .isEqualTo(share(PairClass.HOUSEHOLD, Field.SURNAME, NameLevel.SAME));
        assertThat(share(PairClass.TWIN, Field.FORENAME, NameLevel.SAME))
                .isEqualTo(share(PairClass.UNRELATED, Field.FORENAME, NameLevel.SAME));
    }

    @Test
    void it_learns_how_dates_go_wrong() {
        assertThat(share(PairClass.SAME, Field.BIRTH, BirthLevel.ALL_SAME))
                .isCloseTo(.857, within(.02));
        assertThat(share(PairClass.SAME, Field.BIRTH, BirthLevel.of(2, 1, 1)))
                .isCloseTo(.045, within(.01));
        assertThat(share(PairClass.SAME, Field.BIRTH, BirthLevel.of(3, 3, 3))).isLessThan(1e-4);
        assertThat(share(PairClass.TWIN, Field.BIRTH, BirthLevel.ALL_SAME))
                .isEqualTo(share(PairClass.SAME, Field.BIRTH, BirthLevel.ALL_SAME));
        assertThat(share(PairClass.HOUSEHOLD, Field.BIRTH, BirthLevel.ALL_SAME))
                .isLessThanOrEqualTo(.0201);
    }

    @Test
    void where_little_bears_the_dates_out_all_pairs_teach_them() {
        var fewBorneOut = train(true, .05);
        var birth = fewBorneOut.tablesOf(PairClass.SAME).of(Field.BIRTH);
        assertThat(birth[BirthLevel.ALL_SAME]).isCloseTo(.857, within(.03));
        assertThat(birth[BirthLevel.of(1, 2, 2)]).isLessThan(.02);
        assertThat(birth[BirthLevel.of(1, 2, 2)])
                .isLessThanOrEqualTo(
                        share(PairClass.SAME, Field.BIRTH, BirthLevel.of(1, 2, 2)) + .01);
    }

    @Test
    void of_what_the_files_do_not_have_it_says_what_is_generally_true() {
        for (var field : new Field[] {Field.MIDDLE, Field.PHONE, Field.UPN, Field.NHS_NUMBER}) {
            assertThat(learnt.tablesOf(PairClass.SAME).of(field))
                    .containsExactly(Beginning.same().of(field));
            assertThat(learnt.tablesOf(PairClass.UNRELATED).of(field))
                    .containsExactly(Beginning.unrelated().of(field));
            assertThat(learnt.tablesOf(PairClass.HOUSEHOLD).of(field))
                    .containsExactly(Beginning.household().of(field));
            assertThat(learnt.tablesOf(PairClass.TWIN).of(field))
                    .containsExactly(Beginning.household().of(field));
        }
    }

    @Test
    void without_households_there_are_two_classes() {
        var twoClasses = train(false, .9);
        assertThat(twoClasses.shareOf(PairClass.HOUSEHOLD)).isZero();
        assertThat(twoClasses.shareOf(PairClass.TWIN)).isZero();
        assertThat(twoClasses.shareOf(PairClass.SAME))
                .isGreaterThan(learnt.shareOf(PairClass.SAME));
        assertThat(twoClasses.shareOf(PairClass.SAME) + twoClasses.shareOf(PairClass.UNRELATED))
                .isEqualTo(1);
    }

    @Test
    void dates_with_little_in_common_are_no_likelier_than_slips_that_have_nothing_to_do() {
        // Namesakes among the pairs of one person, at no home that they share: all parts differ.
        var made = new TrainingTests();
        var candidates = new Counts();
        made.add(candidates, PairClass.SAME, 600, 0);
        var randoms = new Counts();
        made.add(randoms, PairClass.UNRELATED, 20_000, 1e-4);
        var namesake =
                Field.FORENAME.at(NameLevel.SAME)
                        | Field.SURNAME.at(NameLevel.SAME)
                        | Field.SEX.at(1)
                        | Field.HOME.at(HomeLevel.of(5, 6))
                        | Field.BIRTH.at(BirthLevel.of(3, 3, 3));
        candidates.add(namesake, 300);
        var birth =
                new Training(candidates, randoms, PAIRS, 900, RECORDS, true)
                        .train()
                        .tablesOf(PairClass.SAME)
                        .of(Field.BIRTH);
        assertThat(birth[BirthLevel.of(3, 3, 3)]).isLessThan(.05);
        assertThat(birth[BirthLevel.ALL_SAME]).isGreaterThan(.5);
        var full = 0.0;
        for (var level = 1; level < BirthLevel.COUNT; level++) {
            full += BirthLevel.mask(level) == 7 ? birth[level] : 0;
        }
        assertThat(full).isCloseTo(1, within(1e-9));
    }

    @Test
    void it_begins_with_what_is_generally_true() {
        var shares = Beginning.shares(1_000_000, 100, 1_000);
        assertThat(shares.get(PairClass.SAME)).isEqualTo(1e-4);
        assertThat(shares.get(PairClass.HOUSEHOLD)).isEqualTo(1e-3);
        assertThat(shares.get(PairClass.TWIN)).isEqualTo(3e-5);
        assertThat(shares.get(PairClass.UNRELATED)).isCloseTo(.99887, within(1e-9));
        var birth = Beginning.same().of(Field.BIRTH);
        assertThat(birth[BirthLevel.ALL_SAME]).isGreaterThan(.75);
        assertThat(birth[BirthLevel.of(1, 2, 0)] / birth[BirthLevel.of(1, 1, 0)])
                .isCloseTo(.05 / .92, within(1e-9));
        assertThat(birth[BirthLevel.SWAPPED] / birth[BirthLevel.SWAPPED_NEAR])
                .isCloseTo(20, within(1e-9));
        var home = Beginning.household().of(Field.HOME);
        assertThat(home[HomeLevel.of(1, 1)]).isCloseTo(.9 * .85, within(1e-9));
        var surname = Beginning.household().of(Field.SURNAME);
        assertThat(surname[NameLevel.SAME]).isGreaterThan(.7);
        assertThat(surname[NameLevel.DIFFERENT] / surname[NameLevel.ONE_EDIT])
                .isCloseTo(225, within(1e-6));
    }

    @ParameterizedTest(name = "{0} that agrees: {1} bits against strangers, {2} against kin")
    @CsvSource({
        "FORENAME, 7.5, 7.5", "SURNAME, 7.5, 0", "BIRTH, 12.3, 12.3", "SEX, .97, .97",
        "MIDDLE, 4.54, 4.54", "PLACE, 5.32, -.17", "PHONE, 16.29, 1", "EMAIL, 16.1, 1.22",
        "NHS_NUMBER, 23.21, 23.21", "UPN, 23.21, 23.21", "IDENTIFIER, 16.38, 16.38",
    })
    void what_is_generally_true_speaks_for_one_person_by_so_much(
            Field field, double strangers, double household) {
        var level = field == Field.BIRTH ? BirthLevel.ALL_SAME : 1;
        var same = Beginning.same().of(field)[level];
        var bits = Math.log(same / Beginning.unrelated().of(field)[level]) / Math.log(2);
        assertThat(bits).isCloseTo(strangers, within(.3));
        var kin = Math.log(same / Beginning.household().of(field)[level]) / Math.log(2);
        assertThat(kin).isCloseTo(household, within(.3));
        for (var tables : List.of(Beginning.same(), Beginning.unrelated(), Beginning.household())) {
            var sums = new double[8];
            for (var at = 0; at < Tables.levels(field); at++) {
                sums[Tables.mask(field, at)] += tables.of(field)[at];
            }
            assertThat(Arrays.stream(sums).filter(sum -> sum > 0))
                    .allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(1e-12)));
        }
    }
}
