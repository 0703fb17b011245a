-- Who works with a child. All of it tells where a child is, so it leaves this table when a child is shielded.
CREATE SCHEMA involvement;

CREATE TABLE involvement.involvement (
    id               uuid        PRIMARY KEY,
    child_id         uuid        NOT NULL,
    source_record_id uuid        NOT NULL UNIQUE,
    source           text        NOT NULL,
    service_type     text        NOT NULL,
    organisation     text        NOT NULL CHECK (length(organisation) <= 100),
    given            text        NOT NULL,
    family           text        NOT NULL,
    job_title        text        NOT NULL CHECK (length(job_title) <= 80),
    telephone        text,
    email            text,
    started          date        NOT NULL,
    ended            date,
    received_at      timestamptz NOT NULL,
    leads            boolean     NOT NULL,
    caf              text        CHECK (caf IN ('none', 'current', 'past')),
    holds_caf        boolean     NOT NULL,
    CHECK (telephone IS NOT NULL OR email IS NOT NULL),
    CHECK (ended >= started)
);
CREATE INDEX involvement_child ON involvement.involvement (child_id);
CREATE UNIQUE INDEX involvement_one_lead ON involvement.involvement (child_id) WHERE leads;

COMMENT ON TABLE  involvement.involvement                  IS 'One row a source record that tells of work with a child.';
COMMENT ON COLUMN involvement.involvement.id               IS 'INTERNAL: random row id';
COMMENT ON COLUMN involvement.involvement.child_id         IS 'INTERNAL: row id of the child';
COMMENT ON COLUMN involvement.involvement.source_record_id IS 'INTERNAL: row id of the source record';
COMMENT ON COLUMN involvement.involvement.source           IS 'LOCATION: which system said so';
COMMENT ON COLUMN involvement.involvement.service_type     IS 'LOCATION: kind of service; never a sensitive one';
COMMENT ON COLUMN involvement.involvement.organisation     IS 'LOCATION: the organisation';
COMMENT ON COLUMN involvement.involvement.given            IS 'LOCATION: the practitioner''s given names';
COMMENT ON COLUMN involvement.involvement.family           IS 'LOCATION: the practitioner''s family name';
COMMENT ON COLUMN involvement.involvement.job_title        IS 'LOCATION: the practitioner''s job title';
COMMENT ON COLUMN involvement.involvement.telephone        IS 'LOCATION: the practitioner''s telephone number';
COMMENT ON COLUMN involvement.involvement.email            IS 'LOCATION: the practitioner''s e-mail address';
COMMENT ON COLUMN involvement.involvement.started          IS 'LOCATION: first day of the work';
COMMENT ON COLUMN involvement.involvement.ended            IS 'LOCATION: last day of the work; null while it goes on';
COMMENT ON COLUMN involvement.involvement.received_at      IS 'LOCATION: when the source last said so, by the legal clock';
COMMENT ON COLUMN involvement.involvement.leads            IS 'LOCATION: whether this is the lead professional';
COMMENT ON COLUMN involvement.involvement.caf              IS 'LOCATION: what the row says of an assessment';
COMMENT ON COLUMN involvement.involvement.holds_caf        IS 'LOCATION: whether this practitioner holds it';

GRANT USAGE ON SCHEMA involvement TO contactpoint_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON involvement.involvement TO contactpoint_app;
