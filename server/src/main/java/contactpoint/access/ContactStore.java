package contactpoint.access;

import contactpoint.person.Email;
import contactpoint.person.Telephone;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How to reach people at work, and what service they give.
@Component
class ContactStore {
    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, ContactDetails> of(Collection<UUID> accounts) {
        var found = new HashMap<UUID, ContactDetails>();
        jdbc.sql(
                        """
                        SELECT account_id, telephone, mobile, email
                          FROM access.contact
                         WHERE account_id = ANY (?::uuid[])
                         ORDER BY account_id
                        """)
                .param(accounts.toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            row.getObject("account_id", UUID.class),
                            new ContactDetails(
                                    telephone(row.getString("telephone")),
                                    telephone(row.getString("mobile")),
                                    email(row.getString("email"))));
                });
        return Map.copyOf(found);
    }

    void put(UUID account, ContactDetails details) {
        jdbc.sql(
                        """
                        INSERT INTO access.contact (account_id, telephone, mobile, email)
                        VALUES (?, ?, ?, ?)
                            ON CONFLICT (account_id) DO UPDATE
                           SET telephone = excluded.telephone, mobile = excluded.mobile, email = excluded.email
                        """)
                .param(account)
                .param(canonical(details.telephone()))
                .param(canonical(details.mobile()))
                .param(details.email() == null ? null : details.email().canonical())
                .update();
    }

    private static @Nullable String canonical(@Nullable Telephone telephone) {
        return telephone == null ? null : telephone.canonical();
    }

    private static @Nullable Telephone telephone(@Nullable String canonical) {
        return canonical == null ? null : Telephone.parse(canonical).orThrow();
    }

    private static @Nullable Email email(@Nullable String canonical) {
        return canonical == null ? null : Email.parse(canonical).orThrow();
    }
}
