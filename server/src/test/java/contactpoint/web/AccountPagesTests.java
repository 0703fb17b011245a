package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.access.Contacts;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditSearch;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountPagesTests {
    private TestSystem system;
    private UUID jane;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        jane = system.enrol(SomeUsers.jane());
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void r099_jane_corrects_her_contact_details_after_a_check() {
        var http = system.signedIn(SomeUsers.jane());
        assertThat(http.get("/account").text())
                .contains("Jane Smith", "Learning mentor", "Ashgrove Park School")
                .contains("None recorded");
        http.get("/account/contact");
        var fields =
                Map.of(
                        "telephone", "01174960129",
                        "mobile", " ",
                        "email", "jane@Ashgrove.Example");
        var check = http.post("/account/contact", fields);
        assertThat(check.heading()).isEqualTo("Check your contact details");
        assertThat(check.text()).contains("0117 496 0129", "jane@ashgrove.example");
        assertThat(system.bean(Contacts.class).find(jane)).isEmpty();

        var done = http.follow(http.post("/account/contact/check", fields));
        assertThat(done.heading()).isEqualTo("Your contact details have changed");
        assertThat(http.get("/account").text()).contains("0117 496 0129", "jane@ashgrove.example");
        var facts = system.bean(AuditSearch.class).ofKind("contact-details-changed");
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().actor()).isEqualTo(Actor.user(jane));
        // Saying the same again is no change.
        http.get("/account/contact");
        http.post("/account/contact/check", fields);
        assertThat(system.bean(AuditSearch.class).ofKind("contact-details-changed")).hasSize(1);
    }

    @Test
    void r003_there_must_be_a_way_to_reach_her_and_what_was_typed_is_kept() {
        var http = system.signedIn(SomeUsers.jane());
        http.get("/account/contact");
        assertThat(http.post("/account/contact", Map.of()).errors())
                .containsExactly("Enter a telephone number or an email address");
        var wrong =
                http.post(
                        "/account/contact",
                        Map.of("telephone", "12", "mobile", "x", "email", "jane"));
        assertThat(wrong.errors())
                .containsExactly(
                        "Enter a telephone number, like 0117 496 0142",
                        "Enter a mobile number, like 07700 900155",
                        "Enter an email address, like name@example.org");
        assertThat(wrong.element("#email").val()).isEqualTo("jane");
        assertThat(http.post("/account/contact/check", Map.of()).status()).isEqualTo(422);
        assertThat(system.bean(Contacts.class).find(jane)).isEmpty();
    }

    @Test
    void only_what_there_is_stands_in_the_menu() {
        var http = system.signedIn(SomeUsers.jane());
        var page = http.get("/account");
        assertThat(page.document().select("nav[aria-label=Menu] a").eachText())
                .containsExactly("Find a child", "My involvements", "Account");
        assertThat(page.document().select("nav[aria-label=Menu] a[aria-current]").eachText())
                .containsExactly("Account");
    }
}
