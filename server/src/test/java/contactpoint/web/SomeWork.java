package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.access.Colleagues;
import contactpoint.access.ContactDetails;
import contactpoint.access.Contacts;
import contactpoint.access.Eligibility;
import contactpoint.audit.Actor;
import contactpoint.involvement.Attachment;
import contactpoint.involvement.Involvements;
import contactpoint.involvement.Work;
import contactpoint.person.PersonName;
import contactpoint.person.Telephone;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What tests of somebody's own work with Kelly begin with, and forms that they send.
final class SomeWork {
    private static final Map<String, String> KELLY =
            Map.of(
                    "reason", "working-with",
                    "first", "Kelly",
                    "last", "Marsden",
                    "born-day", "14",
                    "born-month", "6",
                    "born-year", "2011");

    private final TestSystem system;
    private final UUID kelly;

    SomeWork(TestSystem system, UUID kelly) {
        this.system = system;
        this.kelly = kelly;
    }

    /// For tests that look a year ahead.
    static Eligibility longTrained() {
        var usual = SomeUsers.inOrder();
        return new Eligibility(
                usual.employment(),
                usual.vetting(),
                new Eligibility.Training(
                        "ContactPoint, 2", SomeUsers.TODAY, SomeUsers.TODAY.plusYears(2)));
    }

    void begin(Http http, String record, String lead) {
        http.get(record + "/start/from");
        http.post(record + "/start/from", other("3", "3", "2026"));
        http.post(record + "/start/telephone", Map.of("telephone", "telephone"));
        http.post(record + "/start/lead", Map.of("lead", lead));
        assertThat(http.follow(http.post(record + "/start/check", Map.of())).heading())
                .isEqualTo("You are listed");
        http.get(record);
    }

    static Map<String, String> other(String day, String month, String year) {
        return Map.of("when", "other", "date-day", day, "date-month", month, "date-year", year);
    }

    static Map<String, String> colleague(String name) {
        return Map.of("hand-over", "colleague", "colleague", name);
    }

    static String open(Http http) {
        http.get("/find");
        return http.follow(http.post("/find", KELLY)).element(".cp-card a").attr("href");
    }

    void service(UUID account, String service) {
        system.bean(Colleagues.class).setService(Actor.operator(), account, service);
    }

    void contact(UUID account, String telephone) {
        contact(account, new ContactDetails(Telephone.parse(telephone).orThrow(), null, null));
    }

    void contact(UUID account, String telephone, String mobile) {
        contact(
                account,
                new ContactDetails(
                        Telephone.parse(telephone).orThrow(),
                        Telephone.parse(mobile).orThrow(),
                        null));
    }

    private void contact(UUID account, ContactDetails details) {
        system.bean(Contacts.class).change(Actor.operator(), account, details);
    }

    void fromSource(String given, String family, String organisation, boolean leads) {
        fromSource(given, family, organisation, leads, null);
    }

    /// @param ended null while the work goes on
    void fromSource(
            String given,
            String family,
            String organisation,
            boolean leads,
            @Nullable LocalDate ended) {
        var work =
                new Work(
                        "education-support",
                        organisation,
                        new PersonName(given, family),
                        "Worker",
                        Telephone.parse("0117 496 0187").orThrow(),
                        null,
                        LocalDate.of(2025, 5, 12),
                        ended);
        new TransactionTemplate(system.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status ->
                        system.bean(Involvements.class)
                                .record(
                                        Actor.source("council-services"),
                                        kelly,
                                        UUID.nameUUIDFromBytes((family + organisation).getBytes()),
                                        "council-services",
                                        new Attachment(work, leads, null, false)));
    }
}
