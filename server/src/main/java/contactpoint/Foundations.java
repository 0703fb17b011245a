package contactpoint;

import contactpoint.keys.KeyFile;
import contactpoint.keys.Keyring;
import contactpoint.keys.Randomness;
import contactpoint.keys.SystemRandomness;
import contactpoint.policy.LegalClock;
import contactpoint.policy.MachineClock;
import contactpoint.policy.Policy;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Clocks, chance, keys and the law. A test or a bench that registers its own replaces these.
@Configuration(proxyBeanMethods = false)
class Foundations {
    @Bean
    @ConditionalOnMissingBean
    LegalClock legalClock() {
        return LegalClock.system();
    }

    @Bean
    @ConditionalOnMissingBean
    MachineClock machineClock() {
        return MachineClock.system();
    }

    @Bean
    @ConditionalOnMissingBean
    Randomness randomness() {
        return new SystemRandomness();
    }

    @Bean
    @ConditionalOnMissingBean
    Keyring keyring(@Value("${contactpoint.key-file}") Path keyFile, Randomness randomness) {
        return new Keyring(KeyFile.read(keyFile), randomness);
    }

    @Bean
    @ConditionalOnMissingBean
    Policy policy(@Value("${contactpoint.policy}") String name) {
        return Policy.named(name);
    }
}
