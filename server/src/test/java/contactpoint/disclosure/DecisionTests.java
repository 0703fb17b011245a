package contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.disclosure.Decision.Action;
import contactpoint.disclosure.Decision.Part;
import contactpoint.disclosure.Decision.State;
import contactpoint.policy.Policy;
import contactpoint.policy.Role;
import contactpoint.policy.Strength;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DecisionTests {
    /// The independent model: every line that permits something. What is not here is denied.
    private static final String PERMITTED =
            """
            PRACTITIONER * reason SEARCH       ORDINARY : IDENTITY AREA DEATH
            PRACTITIONER * reason SEARCH       LIMITED  : IDENTITY
            PRACTITIONER * reason OPEN         ORDINARY : IDENTITY WHEREABOUTS WORK CAF DEATH
            PRACTITIONER * reason OPEN         LIMITED  : IDENTITY
            PRACTITIONER * reason SHOW_CONTACT ORDINARY : IDENTITY WHEREABOUTS WORK CAF DEATH CONTACT
            PRACTITIONER * reason RECORD_WORK  ORDINARY : IDENTITY WORK DEATH
            PRACTITIONER * any    LIST_OWN_WORK ORDINARY : IDENTITY DEATH
            PRACTITIONER * any    LIST_OWN_WORK LIMITED  : IDENTITY
            """;

    @Test
    void r078_the_whole_table_is_what_the_model_says() {
        var model = model();
        int looked = 0;
        int permitted = 0;
        for (var role : Role.values()) {
            for (var strength : Strength.values()) {
                for (var purpose : Purpose.values()) {
                    for (var action : Action.values()) {
                        for (var state : State.values()) {
                            var asked = role + " " + action + " " + state;
                            var expected =
                                    purpose == Purpose.NONE
                                            ? model.getOrDefault("any " + asked, Set.of())
                                            : model.getOrDefault(
                                                    "reason " + asked,
                                                    model.getOrDefault("any " + asked, Set.of()));
                            var decided = Decision.decide(role, strength, purpose, action, state);
                            var parts =
                                    switch (decided) {
                                        case Decision.Permit(Set<Part> all) -> all;
                                        case Decision.Deny() -> Set.<Part>of();
                                    };
                            assertThat(parts)
                                    .as("%s %s %s %s %s", role, strength, purpose, action, state)
                                    .isEqualTo(expected);
                            looked++;
                            permitted += parts.isEmpty() ? 0 : 1;
                        }
                    }
                }
            }
        }
        assertThat(looked).isEqualTo(10 * 2 * 7 * 6 * 2);
        assertThat(permitted).isEqualTo(2 * 6 * 6 + 2 * 7 * 2);
    }

    @Test
    void a_permit_always_says_something() {
        assertThat(
                        Decision.decide(
                                Role.PRACTITIONER,
                                Strength.CODE,
                                Purpose.WORRIED,
                                Action.OPEN,
                                State.LIMITED))
                .isEqualTo(new Decision.Permit(Set.of(Part.IDENTITY)));
    }

    @Test
    void every_reason_of_the_policy_is_a_purpose_and_the_other_way_round() {
        var reasons =
                Policy.england2009().reasons().stream()
                        .map(Policy.Reason::code)
                        .collect(Collectors.toSet());
        var purposes =
                Arrays.stream(Purpose.values())
                        .filter(purpose -> purpose != Purpose.NONE)
                        .map(Purpose::code)
                        .collect(Collectors.toSet());
        assertThat(purposes).isEqualTo(reasons);
        assertThat(Purpose.ofCode("made-up")).isEqualTo(Purpose.NONE);
    }

    private static Map<String, Set<Part>> model() {
        var model = new TreeMap<String, Set<Part>>();
        PERMITTED
                .lines()
                .forEach(line -> {
                    var sides = line.split(":");
                    var words = sides[0].strip().split(" +");
                    var parts =
                            Arrays.stream(sides[1].strip().split(" "))
                                    .map(Part::valueOf)
                                    .collect(Collectors.toSet());
                    model.put(String.join(" ", words[2], words[0], words[3], words[4]), parts);
                });
        return model;
    }
}
