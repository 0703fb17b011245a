package contactpoint.index;

import contactpoint.ledger.Canonical;
import contactpoint.ledger.Value;
import contactpoint.person.Address;
import contactpoint.person.BirthDate;
import contactpoint.person.Carer;
import contactpoint.person.CarerRole;
import contactpoint.person.Email;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.NhsNumber;
import contactpoint.person.OdsCode;
import contactpoint.person.PersonName;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import contactpoint.person.Upn;
import contactpoint.person.Uprn;
import contactpoint.person.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Canonical bytes of what a source said, and back. Names of entries never change once used:
/// versions are kept for as long as the child is. An entry that came later is missing in older
/// versions: the source did not say.
final class ParticularsForm {
    private ParticularsForm() {}

    /// What a version holds.
    record Version(Particulars said, byte[] attached) {}

    static byte[] write(Particulars said, byte[] attached) {
        var values = new TreeMap<String, Value>();
        values.put("names", names(said.names()));
        values.put("born", Value.of(said.born().canonical()));
        put(values, "gender", said.gender(), gender -> Value.of(gender.code()));
        put(values, "home", said.home(), ParticularsForm::home);
        put(values, "carers", said.carers(), carers -> many(carers, ParticularsForm::carer));
        put(values, "nhs", said.nhsNumber(), number -> Value.of(number.canonical()));
        put(values, "upn", said.upn(), upn -> Value.of(upn.canonical()));
        put(values, "formerUpn", said.formerUpn(), upn -> Value.of(upn.canonical()));
        put(values, "schooling", said.schooling(), ParticularsForm::schooling);
        put(values, "gp", said.gpPractice(), code -> Value.of(code.canonical()));
        put(values, "died", said.died(), day -> Value.of(day.toString()));
        values.put("attached", Value.of(attached));
        return Canonical.encode(new Value.Named(values));
    }

    static Version read(byte[] bytes) {
        var values = named(Canonical.decode(bytes));
        var said =
                new Particulars(
                        readNames(required(values, "names")),
                        BirthDate.parse(text(required(values, "born"))).orThrow(),
                        get(values, "gender", value -> Gender.parse(text(value)).orThrow()),
                        get(values, "home", ParticularsForm::readHome),
                        get(values, "carers", value -> list(value, ParticularsForm::readCarer)),
                        get(values, "nhs", value -> NhsNumber.parse(text(value)).orThrow()),
                        get(values, "upn", value -> Upn.parse(text(value)).orThrow()),
                        get(values, "formerUpn", value -> Upn.parse(text(value)).orThrow()),
                        get(values, "schooling", ParticularsForm::readSchooling),
                        get(values, "gp", value -> OdsCode.parse(text(value)).orThrow()),
                        get(values, "died", value -> LocalDate.parse(text(value))));
        return new Version(said, ((Value.Bytes) required(values, "attached")).bytes());
    }

    static Value names(Names names) {
        var values = new TreeMap<String, Value>();
        values.put("present", Value.of(names.present().canonical()));
        put(values, "known", names.knownAs(), Value::of);
        values.put("former", many(names.former(), name -> Value.of(name.canonical())));
        return new Value.Named(values);
    }

    static Names readNames(Value value) {
        var values = named(value);
        return new Names(
                name(required(values, "present")),
                get(values, "known", ParticularsForm::text),
                list(required(values, "former"), ParticularsForm::name));
    }

    static PersonName name(Value value) {
        return PersonName.parse(text(value)).orThrow();
    }

    static Value home(Home home) {
        return switch (home) {
            case Home.NoKnownAddress() -> Value.of("none-known");
            case Home.At(Address address) -> address(address);
            case Home.Near(Postcode postcode) ->
                    new Value.Named(Map.of("near", Value.of(postcode.canonical())));
        };
    }

    static Home readHome(Value value) {
        if (!(value instanceof Value.Named(Map<String, Value> values))) {
            return new Home.NoKnownAddress();
        }
        var near = values.get("near");
        return near == null
                ? new Home.At(readAddress(value))
                : new Home.Near(Postcode.parse(text(near)).orThrow());
    }

    private static Value address(Address address) {
        var values = new TreeMap<String, Value>();
        values.put("lines", Value.ofTexts(address.lines()));
        put(values, "postcode", address.postcode(), code -> Value.of(code.canonical()));
        put(values, "uprn", address.uprn(), uprn -> Value.of(uprn.canonical()));
        return new Value.Named(values);
    }

    private static Address readAddress(Value value) {
        var values = named(value);
        return new Address(
                list(required(values, "lines"), ParticularsForm::text),
                get(values, "postcode", code -> Postcode.parse(text(code)).orThrow()),
                get(values, "uprn", uprn -> Uprn.parse(text(uprn)).orThrow()));
    }

    static Value carer(Carer carer) {
        var values = new TreeMap<String, Value>();
        values.put("name", Value.of(carer.name().canonical()));
        values.put("role", Value.of(carer.role().code()));
        put(values, "telephone", carer.telephone(), number -> Value.of(number.canonical()));
        put(values, "email", carer.email(), email -> Value.of(email.canonical()));
        put(values, "address", carer.address(), ParticularsForm::address);
        return new Value.Named(values);
    }

    static Carer readCarer(Value value) {
        var values = named(value);
        return new Carer(
                name(required(values, "name")),
                CarerRole.parse(text(required(values, "role"))).orThrow(),
                get(values, "telephone", number -> Telephone.parse(text(number)).orThrow()),
                get(values, "email", email -> Email.parse(text(email)).orThrow()),
                get(values, "address", ParticularsForm::readAddress));
    }

    private static Value schooling(Schooling schooling) {
        return switch (schooling) {
            case Schooling.AtHome() -> Value.of("at-home");
            case Schooling.AtSchool(Urn urn, String name, Telephone telephone, LocalDate since) -> {
                var values = new TreeMap<String, Value>();
                values.put("urn", Value.of(urn.canonical()));
                values.put("name", Value.of(name));
                put(values, "telephone", telephone, number -> Value.of(number.canonical()));
                put(values, "since", since, day -> Value.of(day.toString()));
                yield new Value.Named(values);
            }
        };
    }

    private static Schooling readSchooling(Value value) {
        if (!(value instanceof Value.Named)) {
            return new Schooling.AtHome();
        }
        var values = named(value);
        return new Schooling.AtSchool(
                Urn.parse(text(required(values, "urn"))).orThrow(),
                text(required(values, "name")),
                get(values, "telephone", number -> Telephone.parse(text(number)).orThrow()),
                get(values, "since", day -> LocalDate.parse(text(day))));
    }

    static <T> Value many(List<T> all, Function<T, Value> form) {
        return new Value.Many(all.stream().map(form).toList());
    }

    static <T> List<T> list(Value value, Function<Value, T> read) {
        return ((Value.Many) value).values().stream().map(read).toList();
    }

    static Map<String, Value> named(Value value) {
        return ((Value.Named) value).values();
    }

    static String text(Value value) {
        return ((Value.Text) value).text();
    }

    static Value required(Map<String, Value> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a stored form lacks " + name);
        }
        return value;
    }

    private static <T> void put(
            Map<String, Value> values, String name, @Nullable T value, Function<T, Value> form) {
        if (value != null) {
            values.put(name, form.apply(value));
        }
    }

    static <T> @Nullable T get(Map<String, Value> values, String name, Function<Value, T> read) {
        var value = values.get(name);
        return value == null ? null : read.apply(value);
    }
}
