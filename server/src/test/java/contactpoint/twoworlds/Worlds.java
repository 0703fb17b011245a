package contactpoint.twoworlds;

import contactpoint.access.ContactDetails;
import contactpoint.access.Contacts;
import contactpoint.audit.Actor;
import contactpoint.index.ChildRecords;
import contactpoint.index.SourceRecords;
import contactpoint.involvement.Attachment;
import contactpoint.involvement.Involvements;
import contactpoint.involvement.OwnInvolvements;
import contactpoint.involvement.OwnWork;
import contactpoint.involvement.Work;
import contactpoint.person.Gender;
import contactpoint.person.GssCode;
import contactpoint.person.PersonName;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import contactpoint.reference.RegisterLoads;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestDatabases;
import contactpoint.support.TestSystem;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/// Two databases from one template that differ in everything about one child, and two systems on
/// them that draw the same chance and read the same clock. Whatever differs between their answers
/// tells of the child.
final class Worlds implements AutoCloseable {
    private final TestSystem one;
    private final TestSystem other;

    private Worlds(TestSystem one, TestSystem other) {
        this.one = one;
        this.other = other;
    }

    /// The databases, made once.
    record Databases(
            TestDatabases.Database one,
            TestDatabases.Database other,
            String numberInOne,
            String numberInOther) {}

    static Databases databases() {
        var base = TestDatabases.fresh();
        try (var system = quiet(base, 1)) {
            common(system);
        }
        var one = TestDatabases.cloneOf(base);
        var other = TestDatabases.cloneOf(base);
        String numberInOne;
        String numberInOther;
        try (var system = quiet(one, 2)) {
            numberInOne = kelly(system);
        }
        try (var system = quiet(other, 3)) {
            numberInOther = tomasz(system);
        }
        return new Databases(one, other, numberInOne, numberInOther);
    }

    /// Starts both systems.
    static Worlds start(Databases databases) {
        return new Worlds(
                TestSystem.with().database(TestDatabases.cloneOf(databases.one())).seed(99).start(),
                TestSystem.with()
                        .database(TestDatabases.cloneOf(databases.other()))
                        .seed(99)
                        .start());
    }

    /// Starts both systems with a leak in them.
    static Worlds leaking(Databases databases, Leaks leak) {
        return new Worlds(leaking(databases.one(), leak), leaking(databases.other(), leak));
    }

    private static TestSystem leaking(TestDatabases.Database original, Leaks leak) {
        var database = TestDatabases.cloneOf(original);
        return TestSystem.with()
                .database(database)
                .seed(99)
                .bean(OncePerRequestFilter.class, () -> leak.in(database))
                .start();
    }

    TestSystem one() {
        return one;
    }

    TestSystem other() {
        return other;
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }

    private static TestSystem quiet(TestDatabases.Database database, long seed) {
        return TestSystem.with().database(database).seed(seed).withoutPages().start();
    }

    private static void common(TestSystem system) {
        var jane = system.enrol(SomeUsers.jane());
        system.enrol(SomeUsers.tim());
        var loads = system.bean(RegisterLoads.class);
        loads.putPostcodes(
                Map.of(
                        Postcode.parse("BS15 9ZX").orThrow(), new GssCode("E06000025"),
                        Postcode.parse("BS31 9ZY").orThrow(), new GssCode("E06000022")));
        for (int i = 0; i < 12; i++) {
            var child =
                    SourceRecords.aRecord()
                            .key("common-" + i)
                            .named("Child" + (char) ('a' + i), "Ordinary")
                            .born("2012-03-" + (10 + i))
                            .livesAt(i + 1 + " High Street", "Yate", "BS37 9ZZ")
                            .childIn(system);
            if (i < 2) {
                ownWork(system, jane, child);
            }
        }
    }

    /// Who asks is listed with some children who are the same in both worlds.
    private static void ownWork(TestSystem system, UUID jane, UUID child) {
        system.bean(Contacts.class)
                .change(
                        Actor.operator(),
                        jane,
                        new ContactDetails(Telephone.parse("0117 496 0129").orThrow(), null, null));
        var work =
                new OwnWork(
                        "education-support",
                        "Ashgrove Park School",
                        new PersonName("Jane", "Smith"),
                        "Learning mentor",
                        ContactDetails.Line.TELEPHONE,
                        LocalDate.of(2026, 1, 5));
        new TransactionTemplate(system.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status ->
                        system.bean(OwnInvolvements.class).start(jane, child, work, false));
    }

    private static String kelly(TestSystem system) {
        var child =
                SourceRecords.aRecord()
                        .key("k1")
                        .named("Kelly", "Marsden")
                        .born("2011-06-14")
                        .livesAt("14 Quarry Rise", "Bristol", "BS15 9ZX")
                        .mother("Denise", "Marsden", "07700 900155")
                        .nhsNumber("9990000018")
                        .atSchool("999101", "Ashgrove Park School")
                        .childIn(system);
        work(system, child, "social-care", "Paul", "Adeyemi", "0117 496 0163");
        work(system, child, "housing", "Tim", "Brandon", "0117 496 0142");
        work(system, child, "young-carers", "Libby", "Chen", "0117 496 0187");
        return number(system, child);
    }

    private static String tomasz(TestSystem system) {
        var child =
                SourceRecords.aRecord()
                        .from("council-services")
                        .key("z-9")
                        .named("Tomasz Jan", "Wiśniewski-Clarke")
                        .born("2016-12-01")
                        .gender(Gender.MALE)
                        .livesAt("3 Mill Lane", "Keynsham", "BS31 9ZY")
                        .atSchool("999222", "Oldbrook Academy")
                        .childIn(system);
        work(system, child, "health-visiting", "Ngozi", "Eze", "07700 900161");
        return number(system, child);
    }

    private static String number(TestSystem system, UUID child) {
        return system.bean(ChildRecords.class).find(child).orElseThrow().number().canonical();
    }

    private static void work(
            TestSystem system,
            UUID child,
            String service,
            String given,
            String family,
            String telephone) {
        var work =
                new Work(
                        service,
                        "Organisation of " + family,
                        new PersonName(given, family),
                        "Worker",
                        Telephone.parse(telephone).orThrow(),
                        null,
                        LocalDate.of(2026, 1, 5),
                        null);
        new TransactionTemplate(system.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status ->
                        system.bean(Involvements.class)
                                .record(
                                        Actor.source("council-services"),
                                        child,
                                        UUID.nameUUIDFromBytes(family.getBytes()),
                                        "council-services",
                                        new Attachment(work, false, null, false)));
    }

    /// The handles of the child's search and record, as Tim obtained them with a reason.
    static String handles(TestSystem system, Map<String, String> details) {
        Http tim = system.signedIn(SomeUsers.tim());
        tim.get("/find");
        var asked = tim.post("/find", details);
        var results = tim.follow(asked);
        var link = results.element(".cp-card a").attr("href");
        var opened = tim.get(link);
        if (opened.status() != 200) {
            throw new AssertionError("Tim could not open his own");
        }
        return link;
    }
}
