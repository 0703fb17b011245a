package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.access.Organisation;
import contactpoint.access.User;
import contactpoint.policy.Role;
import contactpoint.policy.Strength;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComponentsTests {
    private final StaticTemplates templates = new StaticTemplates();
    private final FormErrors errors =
            FormErrors.none()
                    .and("reason", "Select why you are looking for this child")
                    .and("dob", "dob-day", "Enter a date of birth");

    @Test
    void the_summary_leads_to_the_first_input_of_each_field_in_order() {
        var summary = rendered(templates.componentsErrorSummary(errors));
        assertThat(summary.select("a").eachAttr("href")).containsExactly("#reason", "#dob-day");
        assertThat(summary.select("[role=alert] h2").text()).isEqualTo("There is a problem");
        assertThat(rendered(templates.componentsErrorSummary(FormErrors.none())).body().html())
                .isBlank();
    }

    @Test
    void radios_choose_nothing_by_themselves_and_reveal_one_more_question() {
        var choices = List.of(new Choice("with", "I work with them"), new Choice("other", "Other"));
        var more = rendered(radios(choices, ""));
        assertThat(more.select("input[checked]")).isEmpty();
        assertThat(more.select("input").eachAttr("id")).containsExactly("reason", "reason-2");
        assertThat(more.select(".govuk-radios__item:has(#reason-2) + .cp-revealed")).hasSize(1);
        assertThat(more.select("fieldset").attr("aria-describedby")).isEqualTo("reason-error");

        var chosen = rendered(radios(choices, "other"));
        assertThat(chosen.select("input[checked]").eachAttr("value")).containsExactly("other");
    }

    @Test
    void a_date_keeps_its_parts_and_says_its_error_once() {
        var date =
                rendered(
                        templates.componentsDateInput(
                                "dob", "Date of birth", errors, "31", "2", "", "Hint", "s"));
        assertThat(date.select("input").eachAttr("value")).containsExactly("31", "2", "");
        assertThat(date.select("input").eachAttr("id"))
                .containsExactly("dob-day", "dob-month", "dob-year");
        assertThat(date.select(".govuk-error-message").eachText())
                .containsExactly("Error: Enter a date of birth");
        assertThat(date.select("fieldset").attr("aria-describedby"))
                .isEqualTo("dob-hint dob-error");
    }

    @Test
    void an_input_without_hint_or_error_is_described_by_nothing() {
        var input =
                rendered(
                        templates.componentsInput(
                                "first",
                                "First name",
                                errors,
                                "<b>",
                                null,
                                null,
                                "text",
                                null,
                                false,
                                "off",
                                null));
        assertThat(input.selectFirst("input").hasAttr("aria-describedby")).isFalse();
        assertThat(input.selectFirst("input").hasAttr("maxlength")).isFalse();
        assertThat(input.selectFirst("input").hasAttr("inputmode")).isFalse();
        assertThat(input.selectFirst("input").attr("value")).isEqualTo("<b>");
        assertThat(input.selectFirst("label").attr("for")).isEqualTo("first");
    }

    @Test
    void lists_cards_tags_and_buttons_hold_what_they_are_given() {
        var row =
                rendered(
                        templates.componentsSummaryList(list ->
                                templates
                                        .componentsSummaryRow(
                                                "School", value -> value.writeContent("Ashgrove"))
                                        .render(list)));
        assertThat(row.select("dl dt").text()).isEqualTo("School");
        assertThat(row.select("dl dd").text()).isEqualTo("Ashgrove");
        var cards =
                rendered(
                        templates.componentsCards(list ->
                                templates
                                        .componentsCard(card -> card.writeContent("Tim"), "first")
                                        .render(list)));
        assertThat(cards.select("ul.cp-list > li.cp-card--first").text()).isEqualTo("Tim");
        assertThat(rendered(templates.componentsTag("Ended", "grey")).select(".govuk-tag--grey"))
                .hasSize(1);
        assertThat(rendered(templates.componentsButton("Go", true)).select("button").text())
                .isEqualTo("Go");
        assertThat(rendered(templates.componentsBackLink("/find", "Back")).select("a").attr("href"))
                .isEqualTo("/find");
    }

    @Test
    void what_is_wrong_at_a_field_is_found_by_its_name() {
        assertThat(errors.isAt("reason")).isTrue();
        assertThat(errors.isAt("first")).isFalse();
        assertThat(errors.at("reason")).isEqualTo("Select why you are looking for this child");
        assertThat(errors.at("first")).isEmpty();
        assertThat(errors.require(true, "first", "x").list()).hasSize(2);
        assertThat(errors.require(false, "first", "x").list()).hasSize(3);
    }

    @Test
    void a_route_that_bears_a_child_s_data_is_not_open_to_all() {
        assertThatThrownBy(() -> new Route("GET", "/children", Access.everyone(), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Route("PATCH", "/children", Access.signedIn(), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void access_by_role_lets_in_those_roles_alone() {
        var access = Access.only(Role.PRACTITIONER, Role.MEDIATOR);
        for (var role : Role.values()) {
            var user =
                    new User(
                            new UUID(1, 1),
                            "jane",
                            "Jane Smith",
                            "Learning mentor",
                            role,
                            new Organisation(new UUID(2, 2), "Ashgrove", Organisation.Kind.SCHOOL),
                            Strength.CODE);
            assertThat(access.allows(user))
                    .isEqualTo(role == Role.PRACTITIONER || role == Role.MEDIATOR);
            assertThat(Access.signedIn().allows(user)).isTrue();
        }
    }

    private JteModel radios(List<Choice> choices, String chosen) {
        return templates.componentsRadios(
                "reason",
                "Why are you looking?",
                choices,
                errors,
                chosen,
                null,
                "m",
                "other",
                revealed -> revealed.writeContent("What is the reason?"));
    }

    private static Document rendered(JteModel model) {
        return Jsoup.parse(model.render());
    }
}
