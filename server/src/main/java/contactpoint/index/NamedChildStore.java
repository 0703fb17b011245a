package contactpoint.index;

import contactpoint.person.BirthDate;
import contactpoint.person.ChildNumber;
import contactpoint.person.Names;
import contactpoint.person.PersonName;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads who children are, many at once.
@Component
class NamedChildStore {
    private final JdbcClient jdbc;

    NamedChildStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of them who can be found.
    List<NamedChild> of(Collection<UUID> children) {
        return jdbc.sql(
                        """
                        SELECT id, number, given, family, known_as, born
                          FROM index.child
                         WHERE id = ANY (?::uuid[]) AND findable
                         ORDER BY id
                        """)
                .param(children.toArray(UUID[]::new))
                .query((row, number) ->
                        new NamedChild(
                                row.getObject("id", UUID.class),
                                ChildNumber.parse(row.getString("number")).orThrow(),
                                new Names(
                                        new PersonName(
                                                row.getString("given"), row.getString("family")),
                                        row.getString("known_as"),
                                        List.of()),
                                BirthDate.parse(row.getString("born")).orThrow()))
                .list();
    }
}
