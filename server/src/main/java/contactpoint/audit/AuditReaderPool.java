package contactpoint.audit;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The audit reader's own pool: another role, and no share in the application's connections.
@Configuration(proxyBeanMethods = false)
class AuditReaderPool {
    static final String NAME = "auditReader";

    /// Not a candidate for others: everything else uses the application's pool.
    @Bean(name = NAME + "DataSource", defaultCandidate = false, destroyMethod = "close")
    @Qualifier(NAME)
    HikariDataSource auditReaderDataSource(
            @Value("${spring.datasource.url}") String url,
            @Value("${contactpoint.database.audit-reader-password}") String password) {
        var pool = new HikariDataSource();
        pool.setPoolName("audit-reader");
        pool.setJdbcUrl(url);
        pool.setUsername("contactpoint_audit_reader");
        pool.setPassword(password);
        pool.setReadOnly(true);
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(2);
        return pool;
    }

    @Bean(name = NAME + "JdbcClient", defaultCandidate = false)
    @Qualifier(NAME)
    JdbcClient auditReaderJdbcClient(@Qualifier(NAME) DataSource pool) {
        return JdbcClient.create(pool);
    }
}
