package contactpoint.index;

import contactpoint.keys.DataKey;
import contactpoint.keys.Keyring;
import contactpoint.ledger.Canonical;
import contactpoint.ledger.Value;
import contactpoint.person.Address;
import contactpoint.person.BirthDate;
import contactpoint.person.Carer;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Description;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.NhsNumber;
import contactpoint.person.PersonName;
import contactpoint.person.Postcode;
import contactpoint.person.Upn;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What tells where a child is and who the child was: the content of the payload that is sealed
/// under the child's own key (decision 8).
///
/// @param home where the child lives; null if no source says
/// @param formerHomes where the child lived before, latest first; kept as history, shown to no
///   practitioner
/// @param carers in the order of the source
/// @param formerNames latest first
/// @param upns former ones too
/// @param died the day on which the child died; null if no source says so
record Whereabouts(
        @Classified(Classification.LOCATION) @Nullable Home home,
        @Classified(Classification.LOCATION) List<Home> formerHomes,
        @Classified(Classification.LOCATION) List<Carer> carers,
        @Classified(Classification.LOCATION) List<PersonName> formerNames,
        @Classified(Classification.IDENTIFIER) Set<NhsNumber> nhsNumbers,
        @Classified(Classification.IDENTIFIER) Set<Upn> upns,
        @Classified(Classification.LOCATION) @Nullable LocalDate died) {

    Whereabouts {
        formerHomes = List.copyOf(formerHomes);
        carers = List.copyOf(carers);
        formerNames = List.copyOf(formerNames);
        nhsNumbers = Set.copyOf(nhsNumbers);
        upns = Set.copyOf(upns);
    }

    /// Opens what [#sealed] sealed.
    ///
    /// @param wrappedKey the child's data key, wrapped
    static Whereabouts opened(Keyring keyring, UUID child, byte[] wrappedKey, byte[] payload) {
        var key = keyring.unwrap(wrappedKey, child.toString());
        return ofBytes(keyring.open(key, payload, Places.whereabouts(child)));
    }

    byte[] sealed(Keyring keyring, UUID child, DataKey key) {
        return keyring.seal(key, toBytes(), Places.whereabouts(child));
    }

    /// The whole child as matching sees it: by where its carers live too, since a source may know
    /// the child by its carer alone.
    ///
    /// @param names present names
    Description describe(Names names, BirthDate born, Gender gender) {
        return new Description(
                names.withFormer(formerNames),
                born,
                gender,
                Stream.concat(postcodes().stream(), postcodesOf(carers)).toList(),
                nhsNumbers,
                upns);
    }

    static Stream<Postcode> postcodesOf(List<Carer> carers) {
        return carers.stream()
                .map(Carer::address)
                .flatMap(Stream::ofNullable)
                .map(Address::postcode)
                .flatMap(Stream::ofNullable);
    }

    /// The present postcode of the child first, then earlier ones.
    List<Postcode> postcodes() {
        var all = new LinkedHashSet<Postcode>();
        postcode().ifPresent(all::add);
        formerHomes.forEach(former -> former.findPostcode().ifPresent(all::add));
        return List.copyOf(all);
    }

    Optional<Postcode> postcode() {
        return Optional.ofNullable(home).flatMap(Home::findPostcode);
    }

    byte[] toBytes() {
        var values = new TreeMap<String, Value>();
        if (home != null) {
            values.put("home", ParticularsForm.home(home));
        }
        values.put("formerHomes", ParticularsForm.many(formerHomes, ParticularsForm::home));
        values.put("carers", ParticularsForm.many(carers, ParticularsForm::carer));
        values.put(
                "formerNames",
                ParticularsForm.many(formerNames, name -> Value.of(name.canonical())));
        values.put(
                "nhs",
                Value.ofTexts(nhsNumbers.stream().map(NhsNumber::canonical).sorted().toList()));
        if (died != null) {
            values.put("died", Value.of(died.toString()));
        }
        values.put("upn", Value.ofTexts(upns.stream().map(Upn::canonical).sorted().toList()));
        return Canonical.encode(new Value.Named(values));
    }

    static Whereabouts ofBytes(byte[] bytes) {
        Map<String, Value> values = ParticularsForm.named(Canonical.decode(bytes));
        return new Whereabouts(
                ParticularsForm.get(values, "home", ParticularsForm::readHome),
                list(values, "formerHomes", ParticularsForm::readHome),
                list(values, "carers", ParticularsForm::readCarer),
                list(values, "formerNames", ParticularsForm::name),
                Set.copyOf(
                        list(
                                values,
                                "nhs",
                                v -> NhsNumber.parse(ParticularsForm.text(v)).orThrow())),
                Set.copyOf(list(values, "upn", v -> Upn.parse(ParticularsForm.text(v)).orThrow())),
                ParticularsForm.get(
                        values, "died", day -> LocalDate.parse(ParticularsForm.text(day))));
    }

    private static <T> List<T> list(
            Map<String, Value> values, String name, Function<Value, T> read) {
        return ParticularsForm.list(ParticularsForm.required(values, name), read);
    }

    @Override
    public String toString() {
        return "Whereabouts[redacted]";
    }
}
