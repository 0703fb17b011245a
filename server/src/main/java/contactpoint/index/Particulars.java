package contactpoint.index;

import contactpoint.person.BirthDate;
import contactpoint.person.Carer;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.NhsNumber;
import contactpoint.person.OdsCode;
import contactpoint.person.Postcode;
import contactpoint.person.Upn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one source says of a child. Null means that the source does not say; an empty list means
/// that it says there is none. Nothing else is held of a child.
///
/// @param formerUpn the unique pupil number before the present one: another source may know the
///   child by it alone
/// @param died the day on which the child died; the law lets the index record it (statutory
///   guidance of 2007, "recording date of death")
public record Particulars(
        @Classified(Classification.LOCATION) Names names,
        @Classified(Classification.OPEN) BirthDate born,
        @Classified(Classification.OPEN) @Nullable Gender gender,
        @Classified(Classification.LOCATION) @Nullable Home home,
        @Classified(Classification.LOCATION) @Nullable List<Carer> carers,
        @Classified(Classification.IDENTIFIER) @Nullable NhsNumber nhsNumber,
        @Classified(Classification.IDENTIFIER) @Nullable Upn upn,
        @Classified(Classification.IDENTIFIER) @Nullable Upn formerUpn,
        @Classified(Classification.LOCATION) @Nullable Schooling schooling,
        @Classified(Classification.LOCATION) @Nullable OdsCode gpPractice,
        @Classified(Classification.LOCATION) @Nullable LocalDate died) {

    /// Copies its list.
    public Particulars {
        carers = carers == null ? null : List.copyOf(carers);
    }

    /// What a source says that knows who a child is and nothing else.
    public static Particulars of(Names names, BirthDate born, @Nullable Gender gender) {
        return new Particulars(names, born, gender, null, null, null, null, null, null, null, null);
    }

    public Particulars withNumbers(
            @Nullable NhsNumber nhs, @Nullable Upn present, @Nullable Upn former) {
        return new Particulars(
                names,
                born,
                gender,
                home,
                carers,
                nhs,
                present,
                former,
                schooling,
                gpPractice,
                died);
    }

    public Particulars withHome(@Nullable Home is) {
        return new Particulars(
                names,
                born,
                gender,
                is,
                carers,
                nhsNumber,
                upn,
                formerUpn,
                schooling,
                gpPractice,
                died);
    }

    public Particulars withCarers(@Nullable List<Carer> are) {
        return new Particulars(
                names,
                born,
                gender,
                home,
                are,
                nhsNumber,
                upn,
                formerUpn,
                schooling,
                gpPractice,
                died);
    }

    public Particulars withSchooling(@Nullable Schooling is) {
        return new Particulars(
                names, born, gender, home, carers, nhsNumber, upn, formerUpn, is, gpPractice, died);
    }

    public Particulars withGpPractice(@Nullable OdsCode is) {
        return new Particulars(
                names, born, gender, home, carers, nhsNumber, upn, formerUpn, schooling, is, died);
    }

    public Particulars withDied(@Nullable LocalDate on) {
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
                on);
    }

    /// Where the child lives, then where its carers do.
    List<Postcode> postcodes() {
        return Stream.concat(
                        Stream.ofNullable(home).map(Home::findPostcode).flatMap(Optional::stream),
                        Whereabouts.postcodesOf(carers == null ? List.of() : carers))
                .toList();
    }

    /// Every unique pupil number that it names: whoever was known by a former one is the same
    /// child.
    Set<Upn> upns() {
        return Stream.of(upn, formerUpn)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "Particulars[redacted]";
    }
}
