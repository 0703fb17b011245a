package contactpoint.index;

import contactpoint.audit.Actor;
import contactpoint.person.Address;
import contactpoint.person.BirthDate;
import contactpoint.person.Carer;
import contactpoint.person.CarerRole;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.NhsNumber;
import contactpoint.person.OdsCode;
import contactpoint.person.PersonName;
import contactpoint.person.Postcode;
import contactpoint.person.SourceKey;
import contactpoint.person.Telephone;
import contactpoint.person.Upn;
import contactpoint.person.Urn;
import contactpoint.support.TestSystem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Rows of sources for tests. Everything not said is Kelly's.
public final class SourceRecords {
    private String source = "national-health";
    private String key = "1";
    private @Nullable String personKey;
    private boolean mayFound = true;
    private Names names = Names.of("Kelly", "Marsden");
    private BirthDate born = BirthDate.of(2011, 6, 14);
    private @Nullable Gender gender = Gender.FEMALE;
    private @Nullable Home home = home("14 Quarry Rise", "Bristol", "BS15 9ZX");
    private @Nullable List<Carer> carers;
    private @Nullable NhsNumber nhsNumber;
    private @Nullable Upn upn;
    private @Nullable Upn formerUpn;
    private @Nullable LocalDate died;
    private @Nullable Schooling schooling;
    private @Nullable OdsCode gpPractice;

    private SourceRecords() {}

    /// A row about Kelly from national health.
    public static SourceRecords aRecord() {
        return new SourceRecords();
    }

    public SourceRecords from(String is) {
        source = is;
        return this;
    }

    public SourceRecords key(String is) {
        key = is;
        return this;
    }

    public SourceRecords personKey(String is) {
        personKey = is;
        return this;
    }

    public SourceRecords mayNotFound() {
        mayFound = false;
        return this;
    }

    public SourceRecords named(String given, String family) {
        names = Names.of(given, family);
        return this;
    }

    public SourceRecords names(Names are) {
        names = are;
        return this;
    }

    public SourceRecords born(String is) {
        born = BirthDate.parse(is).orThrow();
        return this;
    }

    public SourceRecords gender(@Nullable Gender is) {
        gender = is;
        return this;
    }

    public SourceRecords livesAt(String line, String town, String postcode) {
        home = home(line, town, postcode);
        return this;
    }

    public SourceRecords home(@Nullable Home is) {
        home = is;
        return this;
    }

    public SourceRecords mother(String given, String family, String telephone) {
        carers =
                List.of(
                        new Carer(
                                new PersonName(given, family),
                                CarerRole.MOTHER,
                                Telephone.parse(telephone).orThrow(),
                                null,
                                null));
        return this;
    }

    /// @param address null if it is not said
    public SourceRecords claimedBy(String given, String family, @Nullable Address address) {
        carers =
                List.of(
                        new Carer(
                                new PersonName(given, family),
                                CarerRole.PARENT,
                                null,
                                null,
                                address));
        return this;
    }

    public SourceRecords nhsNumber(String is) {
        nhsNumber = NhsNumber.parse(is).orThrow();
        return this;
    }

    public SourceRecords upn(String is) {
        upn = Upn.parse(is).orThrow();
        return this;
    }

    public SourceRecords formerUpn(String is) {
        formerUpn = Upn.parse(is).orThrow();
        return this;
    }

    public SourceRecords died(String on) {
        died = LocalDate.parse(on);
        return this;
    }

    public SourceRecords atSchool(String urn, String name) {
        return atSchool(urn, name, null);
    }

    public SourceRecords atSchool(String urn, String name, @Nullable LocalDate since) {
        schooling = new Schooling.AtSchool(Urn.parse(urn).orThrow(), name, null, since);
        return this;
    }

    public SourceRecords taughtAtHome() {
        schooling = new Schooling.AtHome();
        return this;
    }

    public SourceRecords gpPractice(String is) {
        gpPractice = OdsCode.parse(is).orThrow();
        return this;
    }

    public Particulars said() {
        return new Particulars(
                names,
                born,
                gender,
                home,
                carers,
                nhsNumber,
                upn,
                formerUpn,
                schooling,
                gpPractice,
                died);
    }

    public SourceRecord build() {
        return new SourceRecord(
                new UUID(1, 1),
                new SourceKey(source, key),
                personKey == null ? key : personKey,
                mayFound,
                said(),
                "nothing".getBytes(StandardCharsets.US_ASCII));
    }

    /// Takes the row in a transaction of its own.
    public Placement acceptedBy(TestSystem system) {
        var transaction = new TransactionTemplate(system.bean(PlatformTransactionManager.class));
        return transaction.execute(
                status -> system.bean(ChildIndex.class).accept(Actor.source(source), build()));
    }

    /// Takes a row that is expected to be placed, and says with whom.
    public UUID childIn(TestSystem system) {
        if (acceptedBy(system) instanceof Placement.Placed placed) {
            return placed.child();
        }
        throw new AssertionError("not placed");
    }

    public static Home home(String line, String town, String postcode) {
        return new Home.At(
                new Address(List.of(line, town), Postcode.parse(postcode).orThrow(), null));
    }
}
