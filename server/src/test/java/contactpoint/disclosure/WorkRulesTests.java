package contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.access.ContactDetails;
import contactpoint.person.BirthDate;
import contactpoint.person.Telephone;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ContactDetails LANDLINE =
            new ContactDetails(Telephone.parse("0117 496 0129").orThrow(), null, null);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // Answers, what the world is like, the fault.
                "'', '', FROM_MISSING",
                "'', ask-service, SERVICE_MISSING",
                "'service=housing', ask-service, FROM_MISSING",
                "'from=2026-11-25', '', FROM_FUTURE",
                "'from=2026-11-24', '', TELEPHONE_MISSING",
                "'from=2011-06-13', '', FROM_BEFORE_BIRTH",
                "'from=2011-06-14', '', TELEPHONE_MISSING",
                "'from=2026-11-24 telephone=mobile', '', TELEPHONE_MISSING",
                "'from=2026-11-24 telephone=new', '', TELEPHONE_MISSING",
                "'from=2026-11-24 telephone=new number=+447700900155', '', LEAD_MISSING",
                "'from=2026-11-24 telephone=telephone', '', LEAD_MISSING",
                "'from=2026-11-24 telephone=telephone lead=yes', led, LEAD_TAKEN",
                "'from=2026-11-24 telephone=telephone lead=no', led, -",
                "'from=2026-11-24 telephone=telephone lead=yes', '', -",
            })
    void who_begins_is_asked_until_every_answer_holds(
            String said, String world, @Nullable WorkFault fault) {
        assertThat(WorkRules.find(WorkRules.START, answers(said), known(world)).orElse(null))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', '', ENDED_MISSING",
                "'ended=2026-11-25', '', ENDED_FUTURE",
                "'ended=2026-03-02', '', ENDED_BEFORE_START",
                "'ended=2026-03-03', '', HAND_OVER_MISSING",
                "'ended=2026-11-24', '', HAND_OVER_MISSING",
                "'ended=2026-11-24 hand-over=nobody', '', -",
                "'ended=2026-11-24 hand-over=nobody', leads, LEAD_TO_MISSING",
                "'ended=2026-11-24 hand-over=nobody lead-to=nobody', leads, -",
            })
    void who_ends_is_asked_until_every_answer_holds(
            String said, String world, @Nullable WorkFault fault) {
        assertThat(WorkRules.find(WorkRules.END, answers(said), known(world)).orElse(null))
                .isEqualTo(fault);
    }

    @Test
    void every_fault_of_the_rules_is_of_one_rule_alone() {
        var faults = new HashSet<WorkFault>();
        for (var rules : List.of(WorkRules.START, WorkRules.END)) {
            rules.forEach(rule -> assertThat(faults.add(rule.fault())).isTrue());
        }
        assertThat(faults).hasSize(12);
    }

    @Test
    void a_new_number_takes_the_free_line_and_leaves_the_other() {
        var said = answers("telephone=new number=+447700900155");
        var both = WorkRules.details(said, LANDLINE);
        assertThat(both).isNotNull();
        assertThat(both.telephone()).isEqualTo(LANDLINE.telephone());
        assertThat(both.mobile()).isEqualTo(Telephone.parse("07700 900155").orThrow());
        assertThat(WorkRules.line(said, LANDLINE)).isEqualTo(ContactDetails.Line.MOBILE);
        assertThat(WorkRules.line(said, null)).isEqualTo(ContactDetails.Line.TELEPHONE);
        assertThat(WorkRules.telephone(answers("telephone=telephone"), LANDLINE))
                .isEqualTo(LANDLINE.telephone());
    }

    @Test
    void a_new_number_never_takes_the_place_of_another() {
        var said = answers("telephone=new number=+447700900161");
        var full =
                LANDLINE.with(
                        ContactDetails.Line.MOBILE, Telephone.parse("07700 900155").orThrow());
        assertThat(WorkRules.details(said, full)).isEqualTo(full);
        assertThat(WorkRules.telephone(said, full)).isNull();
    }

    @Test
    void work_begins_no_earlier_than_the_child_can_be_born() {
        for (var born : List.of(BirthDate.of(YearMonth.of(2011, 6)), BirthDate.of(Year.of(2011)))) {
            var first = born.earliest();
            assertThat(from(born, first.minusDays(1))).isEqualTo(WorkFault.FROM_BEFORE_BIRTH);
            assertThat(from(born, first)).isEqualTo(WorkFault.TELEPHONE_MISSING);
        }
    }

    private static @Nullable WorkFault from(BirthDate born, LocalDate day) {
        var known = new WorkRules.Known(TODAY, born, LANDLINE, null, false, false, false);
        return WorkRules.find(WorkRules.START, answers("from=" + day), known).orElse(null);
    }

    @Test
    void answers_come_back_from_their_bytes() {
        var said = answers("from=2026-11-24 lead=no");
        assertThat(Answers.ofBytes(said.toBytes())).isEqualTo(said);
        assertThat(said.with("lead", "").texts()).containsOnlyKeys("from");
        assertThat(said.toString()).doesNotContain("2026");
    }

    private static WorkRules.Known known(String world) {
        var words = Set.of(world.split(" "));
        return new WorkRules.Known(
                TODAY,
                BirthDate.of(2011, 6, 14),
                LANDLINE,
                LocalDate.of(2026, 3, 3),
                words.contains("ask-service"),
                words.contains("led"),
                words.contains("leads"));
    }

    private static Answers answers(String said) {
        var answers = Answers.NONE;
        for (var each : said.split(" ")) {
            if (!each.isEmpty()) {
                var sides = each.split("=", 2);
                answers = answers.with(sides[0], sides[1]);
            }
        }
        return answers;
    }
}
