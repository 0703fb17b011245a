package contactpoint.web;

import static contactpoint.index.SourceRecords.aRecord;

import contactpoint.access.ContactDetails;
import contactpoint.access.Contacts;
import contactpoint.audit.Actor;
import contactpoint.index.SourceRecords;
import contactpoint.involvement.Attachment;
import contactpoint.involvement.HandOver;
import contactpoint.involvement.Involvement;
import contactpoint.involvement.InvolvementRecords;
import contactpoint.involvement.Involvements;
import contactpoint.involvement.LeadTo;
import contactpoint.involvement.OwnEntry;
import contactpoint.involvement.OwnInvolvements;
import contactpoint.involvement.OwnOutcome;
import contactpoint.involvement.OwnWork;
import contactpoint.involvement.Work;
import contactpoint.person.PersonName;
import contactpoint.person.Telephone;
import contactpoint.support.Http;
import contactpoint.support.TestSystem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Jane's entries with children whose name is Marsden, and the forms of her list.
final class SomeEntries {
    static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    private final TestSystem system;
    private final UUID jane;
    private int children;

    SomeEntries(TestSystem system, UUID jane) {
        this.system = system;
        this.jane = jane;
        system.bean(Contacts.class)
                .change(
                        Actor.operator(),
                        jane,
                        new ContactDetails(Telephone.parse("0117 496 0129").orThrow(), null, null));
    }

    UUID child(String given, String born) {
        return row(++children, given, born).childIn(system);
    }

    /// The same child, of whom it is said that they died.
    void died(int child, String given, String born, String on) {
        row(child, given, born).died(on).childIn(system);
    }

    private static SourceRecords row(int child, String given, String born) {
        return aRecord()
                .key("c-" + child)
                .named(given, "Marsden")
                .born(born)
                .livesAt(child + " Quarry Rise", "Bristol", "BS15 9ZX");
    }

    void begins(UUID child, LocalDate from, boolean leads) {
        var work =
                new OwnWork(
                        "education-support",
                        "Ashgrove Park School",
                        new PersonName("Jane", "Smith"),
                        "Learning mentor",
                        ContactDetails.Line.TELEPHONE,
                        from);
        change(status -> own().start(jane, child, work, leads));
    }

    void ends(UUID child, LocalDate on) {
        var entry =
                entries().stream()
                        .filter(each -> each.child().equals(child))
                        .findFirst()
                        .orElseThrow();
        change(status -> {
            var nobody = new HandOver.ToNobody();
            if (own().end(jane, entry.id(), on, nobody, new LeadTo.Nobody()) != OwnOutcome.DONE) {
                throw new AssertionError("not ended");
            }
        });
    }

    /// A school's system lists her with a child.
    Involvement fromSource(UUID child) {
        var work =
                new Work(
                        "education-support",
                        "Ashgrove Park School",
                        new PersonName("Jane", "Smith"),
                        "Learning mentor",
                        Telephone.parse("0117 496 0129").orThrow(),
                        null,
                        MARCH,
                        null);
        change(status ->
                system.bean(Involvements.class)
                        .record(
                                Actor.source("council-services"),
                                child,
                                UUID.nameUUIDFromBytes("row".getBytes()),
                                "council-services",
                                new Attachment(work, false, null, false)));
        return system.bean(InvolvementRecords.class).of(child).listed().getFirst();
    }

    void claims(Involvement seen) {
        change(status -> own().recognise(jane, seen));
    }

    List<OwnEntry> entries() {
        return system.bean(InvolvementRecords.class).ownOf(jane);
    }

    private OwnInvolvements own() {
        return system.bean(OwnInvolvements.class);
    }

    private void change(Consumer<TransactionStatus> act) {
        new TransactionTemplate(system.bean(PlatformTransactionManager.class))
                .executeWithoutResult(act);
    }

    static List<String> handles(Http.Answer page) {
        return page.document().select("input[name=entry]").eachAttr("value");
    }

    static String form(String more, Http.Answer page, List<String> entries) {
        Element csrf = page.element("input[name=_csrf]");
        var fields = new ArrayList<String>();
        fields.add("_csrf=" + URLEncoder.encode(csrf.val(), StandardCharsets.UTF_8));
        if (!more.isEmpty()) {
            fields.add(more);
        }
        entries.forEach(entry -> fields.add("entry=" + entry));
        return fields.stream().collect(Collectors.joining("&"));
    }
}
