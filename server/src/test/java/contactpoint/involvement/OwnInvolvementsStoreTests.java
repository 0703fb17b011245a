package contactpoint.involvement;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.access.ContactDetails;
import contactpoint.access.Contacts;
import contactpoint.access.Users;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditSearch;
import contactpoint.ledger.Value;
import contactpoint.person.Email;
import contactpoint.person.PersonName;
import contactpoint.person.Telephone;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OwnInvolvementsStoreTests {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    private TestSystem system;
    private UUID kelly;
    private UUID jane;
    private UUID tim;

    @BeforeEach
    void start() {
        system = TestSystem.with().withoutPages().start();
        kelly = aRecord().childIn(system);
        jane = system.enrol(SomeUsers.jane());
        tim = system.enrol(SomeUsers.tim());
        contact(jane, "0117 496 0129");
        contact(tim, "0117 496 0142");
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void r018_who_begins_is_listed_with_who_they_are_and_how_to_reach_them() {
        assertThat(starts(jane, false)).isEqualTo(OwnOutcome.DONE);

        var listed = listed().getFirst();
        assertThat(listed.work().practitioner().display()).isEqualTo("Jane Smith");
        assertThat(listed.work().telephone()).isEqualTo(Telephone.parse("0117 496 0129").orThrow());
        assertThat(listed.recordedHere()).isTrue();
        assertThat(listed.confirmedOn()).isEqualTo(SomeUsers.TODAY);
        var fact = system.bean(AuditSearch.class).ofKind("involvement-started").getLast();
        assertThat(fact.child()).contains(kelly);
        assertThat(fact.actor()).isEqualTo(Actor.user(jane));
    }

    @Test
    void r099_contact_details_change_once_for_every_entry() {
        starts(jane, false);
        system.bean(Contacts.class)
                .change(
                        Actor.user(jane),
                        jane,
                        new ContactDetails(
                                null,
                                Telephone.parse("07700 900161").orThrow(),
                                Email.parse("jane@ashgrove.example").orThrow()));

        // The line that was chosen is gone, so the other shows.
        var work = listed().getFirst().work();
        assertThat(work.telephone()).isEqualTo(Telephone.parse("07700 900161").orThrow());
        assertThat(work.email()).isEqualTo(Email.parse("jane@ashgrove.example").orThrow());
        var fact = system.bean(AuditSearch.class).ofKind("contact-details-changed").getLast();
        assertThat(fact.facts().values()).containsEntry("mobile", Value.of("+447700900161"));
    }

    @Test
    void nobody_is_listed_twice_by_themselves_even_at_once() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> starts(jane, false));
            var other = both.submit(() -> starts(jane, false));
            assertThat(List.of(one.get(), other.get()))
                    .containsExactlyInAnyOrder(OwnOutcome.DONE, OwnOutcome.ALREADY_LISTED);
        }
        assertThat(listed()).hasSize(1);
    }

    @Test
    void r019_k10_at_most_one_leads_whoever_says_so_even_at_once() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> starts(jane, true));
            var other = both.submit(() -> starts(tim, true));
            assertThat(List.of(one.get(), other.get()))
                    .containsExactlyInAnyOrder(OwnOutcome.DONE, OwnOutcome.LED_BY_ANOTHER);
        }
        fromSource("F-1", "Paul", "Adeyemi", null, true);
        assertThat(leads()).containsExactly("Paul Adeyemi");
        assertThatThrownBy(() ->
                        system.bean(JdbcClient.class)
                                .sql("UPDATE involvement.involvement SET leads = true")
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void r019_a_source_that_repeats_itself_does_not_undo_what_people_agreed() {
        fromSource("F-1", "Tim", "Brandon", null, true);
        var seen = listed().getFirst();
        var tims = seen.id();
        starts(jane, false);
        var janes = byName("Jane Smith").id();
        assertThat(inTransaction(() -> own().recognise(tim, seen))).isEqualTo(OwnOutcome.DONE);
        assertThat(inTransaction(() -> own().passLead(tim, tims, new LeadTo.Listed(janes))))
                .isEqualTo(OwnOutcome.DONE);
        assertThat(leads()).containsExactly("Jane Smith");

        fromSource("F-1", "Tim", "Brandon", null, true);
        assertThat(leads()).containsExactly("Jane Smith");
        // Taken back and said again is news.
        fromSource("F-1", "Tim", "Brandon", null, false);
        fromSource("F-1", "Tim", "Brandon", null, true);
        assertThat(leads()).containsExactly("Tim Brandon");
    }

    @Test
    void r019_who_leads_cannot_be_replaced_by_asking_and_whose_work_is_over_can() {
        fromSource("F-1", "Paul", "Adeyemi", SomeUsers.TODAY, false);
        fromSource("F-2", "Libby", "Chen", null, true);
        starts(jane, false);
        var janes = byName("Jane Smith").id();
        assertThat(inTransaction(() -> own().takeLead(jane, janes)))
                .isEqualTo(OwnOutcome.LED_BY_ANOTHER);
        assertThat(inTransaction(() -> own().passLead(jane, janes, new LeadTo.Nobody())))
                .isEqualTo(OwnOutcome.NOT_THEIRS);

        fromSource("F-2", "Libby", "Chen", SomeUsers.TODAY.minusDays(1), true);
        assertThat(inTransaction(() -> own().takeLead(jane, janes))).isEqualTo(OwnOutcome.DONE);
        assertThat(leads()).containsExactly("Jane Smith");
    }

    @Test
    void r035_who_ends_stays_listed_and_names_who_took_over() {
        starts(jane, true);
        var janes = listed().getFirst().id();
        var toTim = new HandOver.ToColleague(tim, work("Tim Brandon", SomeUsers.TODAY));
        var lead = new LeadTo.WhoTakesOver();

        assertThat(inTransaction(() -> own().end(jane, janes, SomeUsers.TODAY, toTim, lead)))
                .isEqualTo(OwnOutcome.DONE);
        var tims = byName("Tim Brandon");
        assertThat(byName("Jane Smith").handedTo()).isEqualTo(tims.id());
        assertThat(tims.confirmedOn()).isNull();
        assertThat(tims.account()).isEqualTo(tim);
        assertThat(leads()).containsExactly("Tim Brandon");
        assertThat(system.bean(AuditSearch.class).about(kelly))
                .extracting(entry -> entry.kind())
                .contains("involvement-ended", "lead-professional-set");
    }

    @Test
    void ended_once_more_it_is_done_only_where_day_and_successor_are_the_same() {
        fromSource("F-1", "Libby", "Chen", null, false);
        var libbys = byName("Libby Chen").id();
        starts(jane, false);
        var janes = byName("Jane Smith").id();
        var toTim = new HandOver.ToColleague(tim, work("Tim Brandon", SomeUsers.TODAY));
        var yesterday = SomeUsers.TODAY.minusDays(1);
        assertThat(ends(jane, janes, yesterday, toTim)).isEqualTo(OwnOutcome.DONE);
        var tims = byName("Tim Brandon").id();

        assertThat(ends(jane, janes, yesterday, toTim)).isEqualTo(OwnOutcome.DONE);
        assertThat(ends(jane, janes, yesterday, new HandOver.ToListed(tims)))
                .isEqualTo(OwnOutcome.DONE);
        for (var other : List.of(new HandOver.ToNobody(), new HandOver.ToListed(libbys))) {
            assertThat(ends(jane, janes, yesterday, other)).isEqualTo(OwnOutcome.ENDED_OTHERWISE);
        }
        assertThat(ends(jane, janes, SomeUsers.TODAY, toTim)).isEqualTo(OwnOutcome.ENDED_OTHERWISE);
        var toLibby = new LeadTo.Listed(libbys);
        assertThat(inTransaction(() -> own().end(jane, janes, yesterday, toTim, toLibby)))
                .isEqualTo(OwnOutcome.ENDED_OTHERWISE);
        assertThat(byName("Jane Smith").handedTo()).isEqualTo(tims);
        assertThat(byName("Jane Smith").work().ended()).isEqualTo(yesterday);
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-ended")).hasSize(1);

        // Once it is not shown any more, nothing is said of it.
        system.legalClock().travelTo(yesterday.plusYears(1));
        assertThat(ends(jane, janes, yesterday, toTim)).isEqualTo(OwnOutcome.DONE);
        system.legalClock().travelTo(yesterday.plusYears(1).plusDays(1));
        assertThat(ends(jane, janes, yesterday, toTim)).isEqualTo(OwnOutcome.NOT_THEIRS);
    }

    @Test
    void who_begins_on_the_day_on_which_they_ended_goes_on_and_the_trail_says_what_was() {
        starts(jane, false);
        var janes = listed().getFirst().id();
        var toTim = new HandOver.ToColleague(tim, work("Tim Brandon", SomeUsers.TODAY));
        ends(jane, janes, SomeUsers.TODAY, toTim);
        assertThat(starts(jane, SomeUsers.TODAY)).isEqualTo(OwnOutcome.DONE);

        assertThat(byName("Jane Smith").id()).isEqualTo(janes);
        assertThat(byName("Jane Smith").work().started()).isEqualTo(MARCH);
        assertThat(byName("Jane Smith").work().ended()).isNull();
        assertThat(byName("Jane Smith").handedTo()).isNull();
        var audit = system.bean(AuditSearch.class);
        assertThat(audit.ofKind("involvement-started")).hasSize(2);
        var fact = audit.ofKind("involvement-reopened").getLast();
        assertThat(fact.child()).contains(kelly);
        assertThat(fact.facts().values())
                .containsEntry("involvement", Value.of(janes.toString()))
                .containsEntry("started", Value.of("2026-03-03"))
                .containsEntry("endedBefore", Value.of("2026-11-24"))
                .containsEntry("handedToBefore", Value.of(byName("Tim Brandon").id().toString()));
    }

    @Test
    void r035_what_is_not_shown_any_more_is_not_opened_again() {
        var ended = SomeUsers.TODAY.minusYears(1);
        var early = LocalDate.of(2025, 1, 6);
        starts(jane, early);
        var before = listed().getFirst().id();
        ends(jane, before, ended, new HandOver.ToNobody());
        // On the last day on which it is shown it goes on as before.
        starts(jane, early);
        assertThat(listed()).extracting(Involvement::id).containsExactly(before);
        ends(jane, before, ended, new HandOver.ToNobody());

        system.legalClock().travelTo(SomeUsers.TODAY.plusDays(1));
        assertThat(listed()).isEmpty();
        starts(jane, early);
        assertThat(listed()).extracting(Involvement::id).doesNotContain(before).hasSize(1);
        assertThat(system.bean(InvolvementRecords.class).ownOf(jane))
                .anyMatch(each -> each.id().equals(before) && ended.equals(each.ended()));
    }

    @Test
    void what_is_anothers_or_a_sources_or_another_childs_is_not_changed() {
        starts(tim, false);
        var tims = listed().getFirst().id();
        fromSource("F-1", "Jane", "Smith", null, false);
        var sources = byName("Jane Smith").id();
        var ryan = aRecord().key("2").named("Ryan", "Marsden").born("2014-03-09").childIn(system);
        inTransaction(() -> own().start(jane, ryan, work("Jane Smith", MARCH), false));
        var elsewhere = system.bean(InvolvementRecords.class).of(ryan).listed().getFirst().id();
        starts(jane, false);
        var janes =
                listed().stream()
                        .filter(each -> jane.equals(each.account()))
                        .findFirst()
                        .orElseThrow()
                        .id();

        var nobody = new HandOver.ToNobody();
        var noLead = new LeadTo.Nobody();
        for (var other : List.of(tims, sources, new UUID(3, 3))) {
            assertThat(inTransaction(() -> own().end(jane, other, MARCH, nobody, noLead)))
                    .isEqualTo(OwnOutcome.NOT_THEIRS);
        }
        assertThat(
                        inTransaction(() ->
                                own().end(
                                                jane,
                                                janes,
                                                MARCH,
                                                new HandOver.ToListed(elsewhere),
                                                noLead)))
                .isEqualTo(OwnOutcome.NOT_THEIRS);
        assertThat(inTransaction(() -> own().confirm(jane, tims))).isEqualTo(OwnOutcome.NOT_THEIRS);
    }

    @Test
    void a_sources_entry_that_comes_to_be_about_somebody_else_is_nobodys() {
        fromSource("F-1", "Tim", "Brandon", null, false);
        var seen = listed().getFirst();
        assertThat(inTransaction(() -> own().confirm(tim, seen.id())))
                .isEqualTo(OwnOutcome.NOT_THEIRS);
        assertThat(inTransaction(() -> own().recognise(tim, seen))).isEqualTo(OwnOutcome.DONE);
        assertThat(inTransaction(() -> own().recognise(jane, seen)))
                .isEqualTo(OwnOutcome.NOT_THEIRS);
        // from now on he is reached as his account says.
        assertThat(seen.work().telephone().display()).isEqualTo("0117 496 0163");
        assertThat(listed().getFirst().work().telephone().display()).isEqualTo("0117 496 0142");
        fromSource("F-1", "Tim", "Brandon", null, false);
        assertThat(byName("Tim Brandon").account()).isEqualTo(tim);
        assertThat(system.bean(InvolvementRecords.class).ownOf(tim)).hasSize(1);

        fromSource("F-1", "Grace", "Oyelaran", null, false);
        assertThat(byName("Grace Oyelaran").account()).isNull();
        assertThat(byName("Grace Oyelaran").confirmedOn()).isNull();
        // Tim still has the page before him on which it was he.
        assertThat(inTransaction(() -> own().recognise(tim, seen)))
                .isEqualTo(OwnOutcome.NOT_THEIRS);
        assertThat(byName("Grace Oyelaran").account()).isNull();
    }

    @Test
    void r035_the_entry_of_a_suspended_user_stays() {
        starts(jane, false);
        system.bean(Users.class).suspend(Actor.operator(), jane);
        assertThat(listed()).hasSize(1);
    }

    private OwnInvolvements own() {
        return system.bean(OwnInvolvements.class);
    }

    private OwnOutcome starts(UUID account, boolean leads) {
        var name = account.equals(jane) ? "Jane Smith" : "Tim Brandon";
        return inTransaction(() -> own().start(account, kelly, work(name, MARCH), leads));
    }

    private OwnOutcome starts(UUID account, LocalDate from) {
        return inTransaction(() -> own().start(account, kelly, work("Jane Smith", from), false));
    }

    private OwnOutcome ends(UUID account, UUID involvement, LocalDate on, HandOver handOver) {
        return inTransaction(
                () -> own().end(account, involvement, on, handOver, new LeadTo.Nobody()));
    }

    private static OwnWork work(String name, LocalDate from) {
        return new OwnWork(
                "education-support",
                "Ashgrove Park School",
                new PersonName(name.split(" ")[0], name.split(" ")[1]),
                "Learning mentor",
                ContactDetails.Line.TELEPHONE,
                from);
    }

    private void contact(UUID account, String telephone) {
        system.bean(Contacts.class)
                .change(
                        Actor.operator(),
                        account,
                        new ContactDetails(Telephone.parse(telephone).orThrow(), null, null));
    }

    private void fromSource(
            String record, String given, String family, @Nullable LocalDate ended, boolean leads) {
        var work =
                new Work(
                        "housing",
                        "Ashgrove Park School",
                        new PersonName(given, family),
                        "Worker",
                        Telephone.parse("0117 496 0163").orThrow(),
                        null,
                        LocalDate.of(2025, 5, 12),
                        ended);
        inTransaction(() -> {
            system.bean(Involvements.class)
                    .record(
                            Actor.source("council-services"),
                            kelly,
                            UUID.nameUUIDFromBytes(record.getBytes()),
                            "council-services",
                            new Attachment(work, leads, null, false));
            return OwnOutcome.DONE;
        });
    }

    private List<Involvement> listed() {
        return system.bean(InvolvementRecords.class).of(kelly).listed();
    }

    private Involvement byName(String name) {
        return listed().stream()
                .filter(each -> each.work().practitioner().display().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> leads() {
        return listed().stream()
                .filter(Involvement::leads)
                .map(each -> each.work().practitioner().display())
                .toList();
    }

    private <T> T inTransaction(Supplier<T> act) {
        return new TransactionTemplate(system.bean(PlatformTransactionManager.class))
                .execute(status -> act.get());
    }
}
