package contactpoint.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import contactpoint.audit.AuditSearch;
import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

class AreaStoreTests {
    private static LoadingSystem system;

    @BeforeAll
    static void start(@TempDir Path keys) {
        system = LoadingSystem.start(keys);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @BeforeEach
    void empty() {
        system.empty();
    }

    @Test
    void r091_a_postcode_leads_to_its_authority() {
        var gloucestershire = new GssCode("E06000025");
        var postcode = new Postcode("BS15 9ZX");
        system.loads().put(List.of(new Authority(gloucestershire, "Old name")));
        system.loads().put(List.of(new Authority(gloucestershire, "South Gloucestershire")));
        system.loads().putPostcodes(Map.of(postcode, gloucestershire));
        assertThat(system.registers().findAuthorityOf(postcode)).contains(gloucestershire);
        assertThat(system.registers().findAuthorityOf(new Postcode("BS15 9ZY"))).isEmpty();
        assertThat(system.registers().findAuthority(gloucestershire))
                .contains(new Authority(gloucestershire, "South Gloucestershire"));
        assertThat(system.registers().findAuthority(new GssCode("E06000001"))).isEmpty();
        assertThat(system.bean(AuditSearch.class).ofKind("areas-put")).hasSizeGreaterThan(2);
    }

    @Test
    void a_postcode_of_an_unknown_authority_is_refused() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        system.loads()
                                .putPostcodes(
                                        Map.of(new Postcode("BS15 9ZX"), new GssCode("E06000001"))))
                .withMessageNotContaining("BS15 9ZX");
    }
}
