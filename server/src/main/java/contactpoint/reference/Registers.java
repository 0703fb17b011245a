package contactpoint.reference;

import contactpoint.person.GssCode;
import contactpoint.person.OdsCode;
import contactpoint.person.Postcode;
import contactpoint.person.Urn;
import contactpoint.policy.LegalClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the registers say.
@Component
public final class Registers {
    private final PracticeStore practices;
    private final SchoolStore schools;
    private final Authorities authorities;
    private final PostcodeStore postcodes;
    private final LegalClock clock;

    Registers(
            PracticeStore practices,
            SchoolStore schools,
            Authorities authorities,
            PostcodeStore postcodes,
            LegalClock clock) {
        this.practices = practices;
        this.schools = schools;
        this.authorities = authorities;
        this.postcodes = postcodes;
        this.clock = clock;
    }

    /// A GP practice, open or closed. None if the register has no such code, or has it for
    /// something else, or was not loaded.
    public Optional<Practice> findPractice(OdsCode code) {
        return practices
                .find(code)
                .filter(row -> row.status() != PracticeStatus.NOT_A_PRACTICE)
                .map(row -> row.on(clock.today()));
    }

    /// A school, open or closed. None if the register has no such number, or was not loaded.
    public Optional<School> findSchool(Urn urn) {
        return schools.find(urn).map(row -> row.on(clock.today()));
    }

    /// Schools whose name begins so, open or closed, in the order of their names.
    ///
    /// @param beginning as typed; case, marks and punctuation do not count
    /// @param most that are returned
    public List<School> schoolsNamed(String beginning, int most) {
        var today = clock.today();
        return schools.named(SchoolNames.key(beginning), most).stream()
                .map(row -> row.on(today))
                .toList();
    }

    /// An authority of today or of an earlier day.
    public Optional<Authority> findAuthority(GssCode code) {
        return authorities.find(code);
    }

    /// The authorities of a day, in the order of their codes: 153 since 1 April 2023.
    ///
    /// @param day from 1 April 1998 on
    public List<Authority> authoritiesOn(LocalDate day) {
        return authorities.on(day);
    }

    /// The authority where a postcode lies today. If the directory names one that has ended, it is
    /// the one that took over all of it, and none if several did.
    public Optional<GssCode> findAuthorityOf(Postcode postcode) {
        return postcodes
                .findAuthorityOf(postcode)
                .flatMap(code -> authorities.now(code, clock.today()));
    }
}
