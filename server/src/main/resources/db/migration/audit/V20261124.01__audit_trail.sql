-- The audit trail: rows are added, never changed. Who may add cannot read; who may read cannot add.
CREATE SCHEMA audit;

CREATE TABLE audit.entry (
    position   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id         uuid        NOT NULL UNIQUE,
    at         timestamptz NOT NULL,
    kind       text        NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
    actor      text        NOT NULL,
    child      uuid,
    written_in xid8        NOT NULL DEFAULT pg_current_xact_id(),
    sealed     bytea       NOT NULL
);

CREATE INDEX entry_actor ON audit.entry (actor, position);
CREATE INDEX entry_child ON audit.entry (child, position) WHERE child IS NOT NULL;
CREATE INDEX entry_kind  ON audit.entry (kind, position);

COMMENT ON TABLE  audit.entry            IS 'What happened. Append-only, also for its owner.';
COMMENT ON COLUMN audit.entry.position   IS 'INTERNAL: order of insertion, not of commit; seen by the audit reader alone';
COMMENT ON COLUMN audit.entry.id         IS 'INTERNAL: random id of the entry';
COMMENT ON COLUMN audit.entry.at         IS 'INTERNAL: when, by the machine clock';
COMMENT ON COLUMN audit.entry.kind       IS 'INTERNAL: what happened';
COMMENT ON COLUMN audit.entry.actor      IS 'INTERNAL: who did it';
COMMENT ON COLUMN audit.entry.child      IS 'INTERNAL: row id of the child concerned';
COMMENT ON COLUMN audit.entry.written_in IS 'INTERNAL: the transaction, so that entries can be put in order after commit';
COMMENT ON COLUMN audit.entry.sealed     IS 'LOCATION: canonical form of the whole entry, sealed under the key of its month; holds typed search terms';

CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only';
END
$$;

CREATE TRIGGER entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

-- The only way in. It runs as the audit writer, whose one privilege is this insert.
CREATE FUNCTION audit.append(id uuid, at timestamptz, kind text, actor text, child uuid, sealed bytea)
    RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
    INSERT INTO audit.entry (id, at, kind, actor, child, sealed)
    VALUES (id, at, kind, actor, child, sealed);
END;

GRANT USAGE, CREATE ON SCHEMA audit TO contactpoint_audit_writer;
GRANT INSERT (id, at, kind, actor, child, sealed) ON audit.entry TO contactpoint_audit_writer;
ALTER FUNCTION audit.append(uuid, timestamptz, text, text, uuid, bytea) OWNER TO contactpoint_audit_writer;
REVOKE CREATE ON SCHEMA audit FROM contactpoint_audit_writer;

GRANT USAGE ON SCHEMA audit TO contactpoint_app, contactpoint_audit_reader;
SET ROLE contactpoint_audit_writer;
REVOKE ALL ON FUNCTION audit.append(uuid, timestamptz, text, text, uuid, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.append(uuid, timestamptz, text, text, uuid, bytea) TO contactpoint_app;
RESET ROLE;
GRANT SELECT ON audit.entry TO contactpoint_audit_reader;
