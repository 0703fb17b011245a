package contactpoint.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import contactpoint.audit.AuditSearch;
import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class PostcodeStoreTests extends OnLoadingSystem {
    private static final Postcode POSTCODE = new Postcode("BS15 9ZX");

    private static void lies(String authority) {
        system.loads().putPostcodes(Map.of(POSTCODE, new GssCode(authority)));
    }

    @Test
    void r091_a_postcode_leads_to_its_authority() {
        lies("E06000022");
        lies("E06000025");
        assertThat(system.registers().findAuthorityOf(POSTCODE)).contains(new GssCode("E06000025"));
        assertThat(system.registers().findAuthorityOf(new Postcode("BS15 9ZY"))).isEmpty();
        assertThat(system.bean(AuditSearch.class).ofKind("areas-put")).isNotEmpty();
    }

    @Test
    void r091_a_former_authority_leads_to_the_one_that_took_over_all_of_it() {
        lies("E10000022");
        assertThat(system.registers().findAuthorityOf(POSTCODE))
                .as("Northumberland: a county, then a unitary authority, then new boundaries")
                .contains(new GssCode("E06000057"));
        system.today(LocalDate.of(2013, 3, 31));
        assertThat(system.registers().findAuthorityOf(POSTCODE)).contains(new GssCode("E06000048"));
        system.today(LocalDate.of(2009, 3, 31));
        assertThat(system.registers().findAuthorityOf(POSTCODE)).contains(new GssCode("E10000022"));
    }

    @Test
    void r091_a_former_authority_that_was_split_leads_nowhere_from_the_day_of_the_split() {
        lies("E10000006");
        system.today(LocalDate.of(2023, 3, 31));
        assertThat(system.registers().findAuthorityOf(POSTCODE)).contains(new GssCode("E10000006"));
        system.today(LocalDate.of(2023, 4, 1));
        assertThat(system.registers().findAuthorityOf(POSTCODE)).isEmpty();
    }

    @Test
    void a_postcode_of_an_unknown_authority_is_refused() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> lies("E06000099"))
                .withMessageNotContaining("BS15 9ZX");
    }
}
