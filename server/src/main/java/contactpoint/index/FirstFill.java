package contactpoint.index;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.index.FirstFillStore.Table;
import contactpoint.keys.Keyring;
import contactpoint.keys.Randomness;
import contactpoint.matching.Explanation;
import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import contactpoint.policy.LegalClock;
import contactpoint.reference.Registers;
import contactpoint.reference.SchoolNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Fills an empty index with records of which it is known already who they are about: the first
/// load of a country, of which whole tables are copied and their indexes built at once. What stands
/// there afterwards is what the rows would have made one after another.
@Component
public class FirstFill {
    private static final Explanation KNOWN = new Explanation("first-fill", "given", List.of());

    /// A number that another child has is drawn again, and with it the batch.
    private static final int TRIES = 5;

    private static final String UNIQUE_VIOLATION = "23505";

    private final FirstFillStore store;
    private final ChildValues values;
    private final Keys keys;
    private final Keyring keyring;
    private final Randomness randomness;
    private final LegalClock clock;
    private final AuditTrail audit;
    private final Registers registers;

    /// Many children live in one postcode, and no directory is loaded while they are filled in.
    private final ConcurrentMap<Postcode, Optional<GssCode>> authorities =
            new ConcurrentHashMap<>();

    FirstFill(
            FirstFillStore store,
            ChildValues values,
            Keys keys,
            Keyring keyring,
            Randomness randomness,
            LegalClock clock,
            AuditTrail audit,
            Registers registers) {
        this.store = store;
        this.values = values;
        this.keys = keys;
        this.keyring = keyring;
        this.randomness = randomness;
        this.clock = clock;
        this.audit = audit;
        this.registers = registers;
    }

    /// A fill that has begun.
    public final class Filling {
        private Filling() {}

        /// Copies some children, in a transaction of its own. Many threads may do so at once.
        ///
        /// @param children for each its records, at least one; no two have a key in common
        public List<Placement.Placed> add(DataSource app, List<List<SourceRecord>> children)
                throws SQLException {
            for (int tried = 1; ; tried++) {
                try (var connection = app.getConnection()) {
                    return copy(connection, children);
                } catch (SQLException e) {
                    if (tried == TRIES || !UNIQUE_VIOLATION.equals(e.getSQLState())) {
                        throw e;
                    }
                }
            }
        }

        /// Builds the indexes and checks the references.
        ///
        /// @param owner a connection of the role that owns the tables
        public void bringBack(Connection owner) throws SQLException {
            store.bringBack(owner);
        }
    }

    /// Begins to fill.
    ///
    /// @param owner a connection of the role that owns the tables
    /// @throws IllegalStateException if there is a child already
    public Filling begin(Connection owner) throws SQLException {
        if (!store.isEmpty()) {
            throw new IllegalStateException("the index is not empty");
        }
        authorities.clear();
        store.setAside(owner);
        return new Filling();
    }

    /// Whether a fill broke off in this database: its keys and references are not there then. No in
    /// one that has no index yet.
    ///
    /// @param connection of any role
    public static boolean brokeOff(Connection connection) throws SQLException {
        return FirstFillStore.hasAside(connection);
    }

    /// Says on the audit trail what was filled.
    @Transactional
    public void record(UUID delivery, long children, long records) {
        audit.append(Actor.operator(), new IndexFacts.FirstFilled(delivery, children, records));
    }

    private List<Placement.Placed> copy(Connection connection, List<List<SourceRecord>> children)
            throws SQLException {
        var rows = new EnumMap<Table, CopyRows>(Table.class);
        for (var table : Table.values()) {
            rows.put(table, new CopyRows(table.columns()));
        }
        var schools = new TreeMap<String, String>();
        var placed = new ArrayList<Placement.Placed>();
        for (var records : children) {
            child(records, rows, schools, placed);
        }
        connection.setAutoCommit(false);
        try {
            for (var each : rows.entrySet()) {
                store.copy(connection, each.getKey(), each.getValue().finished());
            }
            store.copySchools(connection, schools);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
        return placed;
    }

    private void child(
            List<SourceRecord> records,
            Map<Table, CopyRows> rows,
            Map<String, String> schools,
            List<Placement.Placed> placed) {
        var child = randomness.uuid();
        var now = clock.now();
        var said = new ArrayList<BestValues.Said>();
        for (var record : records) {
            var id = record(record, now, rows);
            said.add(new BestValues.Said(record.key().source(), id, 1, now, true, record.said()));
            rows(rows, Table.LINK).row().uuid(id).uuid(child);
            rows(rows, Table.LINK_EVENT)
                    .row()
                    .uuid(randomness.uuid())
                    .uuid(id)
                    .uuid(child)
                    .text("linked")
                    .text(KNOWN.rule())
                    .text(KNOWN.model())
                    .instant(now);
            placed.add(new Placement.Placed(id, child, true));
        }
        var computed = values.compute(child, said, this::authorityOf);
        rows(rows, Table.CHILD)
                .row()
                .uuid(child)
                .text(values.newNumber().canonical())
                .text(computed.names().present().given())
                .text(computed.names().present().family())
                .text(computed.names().knownAs())
                .text(computed.born().canonical())
                .text(computed.gender().code())
                .flag(true)
                .numbers(computed.openKeys());
        var school = computed.school();
        rows(rows, Table.WHEREABOUTS)
                .row()
                .uuid(child)
                .bytes(computed.wrappedKey())
                .bytes(computed.payload())
                .numbers(computed.locatedKeys())
                .flag(computed.atHome())
                .text(school == null ? null : school.urn().canonical())
                .text(school == null ? null : school.name())
                .text(
                        school == null || school.telephone() == null
                                ? null
                                : school.telephone().canonical())
                .day(school == null ? null : school.since())
                .text(computed.practice() == null ? null : computed.practice().canonical())
                .text(computed.authority() == null ? null : computed.authority().canonical());
        if (school != null) {
            schools.put(school.urn().canonical(), SchoolNames.key(school.name()));
        }
    }

    private Optional<GssCode> authorityOf(Postcode postcode) {
        return authorities.computeIfAbsent(postcode, registers::findAuthorityOf);
    }

    private UUID record(SourceRecord record, Instant now, Map<Table, CopyRows> rows) {
        var id = randomness.uuid();
        var source = record.key().source();
        var key = keyring.newDataKey();
        var content = ParticularsForm.write(record.said(), record.attached());
        rows(rows, Table.SOURCE_RECORD)
                .row()
                .uuid(id)
                .text(source)
                .bytes(keys.sourceKey(source, record.key().key()))
                .bytes(keys.personKey(source, record.personKey()))
                .bytes(keyring.wrap(key, id.toString()));
        rows(rows, Table.SOURCE_VERSION)
                .row()
                .uuid(randomness.uuid())
                .uuid(id)
                .integer(1)
                .uuid(record.delivery())
                .instant(now)
                .bytes(keys.digest(content))
                .bytes(keyring.seal(key, content, Places.version(id, 1)));
        return id;
    }

    private static CopyRows rows(Map<Table, CopyRows> rows, Table table) {
        var found = rows.get(table);
        if (found == null) {
            throw new IllegalStateException("no rows of " + table);
        }
        return found;
    }
}
