package contactpoint.index;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.matching.CandidateKeys;
import contactpoint.support.TestSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tables with keys of another version are keyed anew before anything is looked up.
class KeyingStoreTests {
    private TestSystem system;

    @BeforeEach
    void start() {
        system = TestSystem.with().withoutPages().start();
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void children_with_old_keys_are_keyed_anew() {
        var child = aRecord().nhsNumber("9434765919").childIn(system);
        var before = keysOf();
        jdbc().sql("UPDATE index.child SET keys = '{}'").update();
        jdbc().sql("UPDATE index.whereabouts SET keys = '{}'").update();
        jdbc().sql("UPDATE index.keying SET version = 'keys-1'").update();

        system.bean(Keying.class).afterPropertiesSet();

        assertThat(keysOf()).isEqualTo(before).isNotEqualTo("{}{}");
        assertThat(system.bean(KeyingStore.class).version()).contains(Keys.VERSION);
        assertThat(Keys.VERSION).startsWith(CandidateKeys.VERSION);
        // The same child is met again by its number under another key of the source.
        assertThat(aRecord().key("2").nhsNumber("9434765919").childIn(system)).isEqualTo(child);
    }

    private String keysOf() {
        return jdbc().sql(
                        """
                        SELECT child.keys::text || whereabouts.keys::text
                          FROM index.child
                          JOIN index.whereabouts ON whereabouts.child_id = child.id
                        """)
                .query(String.class)
                .single();
    }

    private JdbcClient jdbc() {
        return system.bean(JdbcClient.class);
    }
}
