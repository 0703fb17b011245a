package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Description;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.NhsNumber;
import contactpoint.person.PersonName;
import contactpoint.person.Postcode;
import contactpoint.person.Upn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Builds descriptions for the tests. What is not said is Kelly Marsden's.
final class People {

    static final String NHS = "9434765919";
    static final String OTHER_NHS = "9000000009";
    static final String UPN = "B801200005001";

    private Names names = Names.of("Kelly", "Marsden");
    private BirthDate born = BirthDate.of(2011, 6, 14);
    private Gender gender = Gender.FEMALE;
    private final List<Postcode> postcodes = new ArrayList<>(List.of(new Postcode("BS15 9ZX")));
    private Set<NhsNumber> nhsNumbers = Set.of();
    private Set<Upn> upns = Set.of();

    static People kelly() {
        return new People();
    }

    People named(String given, String family) {
        names = Names.of(given, family).withFormer(names.former());
        return this;
    }

    People knownAs(String given) {
        names = names.withKnownAs(given);
        return this;
    }

    People formerly(String given, String family) {
        names = names.withFormer(List.of(new PersonName(given, family)));
        return this;
    }

    People born(String text) {
        born = BirthDate.parse(text).orThrow();
        return this;
    }

    People boy() {
        gender = Gender.MALE;
        return this;
    }

    People at(String... all) {
        postcodes.clear();
        for (var each : all) {
            postcodes.add(new Postcode(each));
        }
        return this;
    }

    People nhs(String number) {
        nhsNumbers = Set.of(new NhsNumber(number));
        return this;
    }

    People upn(String upn) {
        upns = Set.of(new Upn(upn));
        return this;
    }

    Description description() {
        return new Description(names, born, gender, postcodes, nhsNumbers, upns);
    }

    Candidate candidate(int id) {
        return new Candidate(new UUID(0, id), description(), false);
    }

    Candidate bySourceKey(int id) {
        return new Candidate(new UUID(0, id), description(), true);
    }
}
