-- The children. Two halves: what stays visible under a shield (child, open_key), and what tells where a child is
-- (everything else), which leaves these tables when a child is shielded.
CREATE SCHEMA index;

-- Visible under a shield ------------------------------------------------------------------------------------
CREATE TABLE index.child (
    id         uuid PRIMARY KEY,
    number     text NOT NULL UNIQUE CHECK (number ~ '^[0-9A-Z]{8}$'),
    given      text NOT NULL,
    family     text NOT NULL,
    known_as   text,
    born       text NOT NULL CHECK (born ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    gender     text NOT NULL CHECK (gender IN ('F', 'M', 'U')),
    findable   boolean NOT NULL
);
COMMENT ON TABLE  index.child          IS 'One row a child. Computed from the linked source versions.';
COMMENT ON COLUMN index.child.id       IS 'INTERNAL: random row id, never shown';
COMMENT ON COLUMN index.child.number   IS 'OPEN: the child''s number';
COMMENT ON COLUMN index.child.given    IS 'OPEN: present given names';
COMMENT ON COLUMN index.child.family   IS 'OPEN: present family name';
COMMENT ON COLUMN index.child.known_as IS 'OPEN: name the child is known by';
COMMENT ON COLUMN index.child.born     IS 'OPEN: date of birth, or the part of it that is known';
COMMENT ON COLUMN index.child.gender   IS 'OPEN: F, M, or U where not specified';
COMMENT ON COLUMN index.child.findable IS 'INTERNAL: whether the child was released to search';

CREATE INDEX child_born ON index.child (born);

CREATE TABLE index.open_key (
    key      bigint NOT NULL,
    child_id uuid   NOT NULL REFERENCES index.child ON DELETE CASCADE,
    PRIMARY KEY (key, child_id)
);
CREATE INDEX open_key_child ON index.open_key (child_id);
COMMENT ON TABLE  index.open_key          IS 'Finds children by what stays visible under a shield: present names and date of birth.';
COMMENT ON COLUMN index.open_key.key      IS 'OPEN: hash of a search key';
COMMENT ON COLUMN index.open_key.child_id IS 'INTERNAL: row id of the child';

-- Tells where a child is ------------------------------------------------------------------------------------
CREATE TABLE index.whereabouts (
    child_id    uuid  PRIMARY KEY REFERENCES index.child ON DELETE CASCADE,
    wrapped_key bytea NOT NULL,
    payload     bytea NOT NULL
);
COMMENT ON TABLE  index.whereabouts             IS 'Address, earlier addresses, carers, identifiers, former names: sealed under the child''s own key.';
COMMENT ON COLUMN index.whereabouts.child_id    IS 'INTERNAL: row id of the child';
COMMENT ON COLUMN index.whereabouts.wrapped_key IS 'INTERNAL: the child''s data key, wrapped by a key that the database never holds';
COMMENT ON COLUMN index.whereabouts.payload     IS 'LOCATION: AES-256-GCM over the canonical form';

CREATE TABLE index.location_key (
    key      bytea NOT NULL CHECK (length(key) = 16),
    child_id uuid  NOT NULL REFERENCES index.child ON DELETE CASCADE,
    PRIMARY KEY (key, child_id)
);
CREATE INDEX location_key_child ON index.location_key (child_id);
COMMENT ON TABLE  index.location_key          IS 'Finds children by place, identifier and former name, through keyed hashes.';
COMMENT ON COLUMN index.location_key.key      IS 'LOCATION: HMAC-SHA-256, cut to 16 bytes';
COMMENT ON COLUMN index.location_key.child_id IS 'INTERNAL: row id of the child';

CREATE TABLE index.schooling (
    child_id  uuid PRIMARY KEY REFERENCES index.child ON DELETE CASCADE,
    at_home   boolean NOT NULL,
    urn       text,
    name      text,
    name_key  text,
    telephone text,
    CHECK (at_home = (urn IS NULL))
);
CREATE INDEX schooling_urn  ON index.schooling (urn);
CREATE INDEX schooling_name ON index.schooling (name_key text_pattern_ops);
COMMENT ON TABLE  index.schooling           IS 'Where a child is being educated.';
COMMENT ON COLUMN index.schooling.child_id  IS 'INTERNAL: row id of the child';
COMMENT ON COLUMN index.schooling.at_home   IS 'LOCATION: educated at home';
COMMENT ON COLUMN index.schooling.urn       IS 'LOCATION: the school''s unique reference number';
COMMENT ON COLUMN index.schooling.name      IS 'LOCATION: the school''s name';
COMMENT ON COLUMN index.schooling.name_key  IS 'LOCATION: the name in its form for comparison';
COMMENT ON COLUMN index.schooling.telephone IS 'LOCATION: the school''s telephone number';

CREATE TABLE index.gp_registration (
    child_id uuid PRIMARY KEY REFERENCES index.child ON DELETE CASCADE,
    practice text NOT NULL
);
COMMENT ON TABLE  index.gp_registration          IS 'The GP practice where a child is registered.';
COMMENT ON COLUMN index.gp_registration.child_id IS 'INTERNAL: row id of the child';
COMMENT ON COLUMN index.gp_registration.practice IS 'LOCATION: ODS code of the practice';

CREATE TABLE index.responsibility (
    child_id  uuid PRIMARY KEY REFERENCES index.child ON DELETE CASCADE,
    authority text NOT NULL
);
CREATE INDEX responsibility_authority ON index.responsibility (authority, child_id);
COMMENT ON TABLE  index.responsibility           IS 'The authority that looks after a record (R-091). No row: unassigned.';
COMMENT ON COLUMN index.responsibility.child_id  IS 'INTERNAL: row id of the child';
COMMENT ON COLUMN index.responsibility.authority IS 'LOCATION: GSS code of the authority';

-- What the sources said -------------------------------------------------------------------------------------
CREATE TABLE index.source_record (
    id           uuid  PRIMARY KEY,
    source       text  NOT NULL,
    key_blind    bytea NOT NULL,
    person_blind bytea NOT NULL,
    wrapped_key  bytea NOT NULL,
    UNIQUE (source, key_blind)
);
CREATE INDEX source_record_person ON index.source_record (source, person_blind);
COMMENT ON TABLE  index.source_record              IS 'One row a record in a source system. Append-only.';
COMMENT ON COLUMN index.source_record.id           IS 'INTERNAL: random row id';
COMMENT ON COLUMN index.source_record.source       IS 'LOCATION: which system; a council''s system tells where a child is';
COMMENT ON COLUMN index.source_record.key_blind    IS 'LOCATION: keyed hash of the source''s key of the row';
COMMENT ON COLUMN index.source_record.person_blind IS 'LOCATION: keyed hash of the source''s key of the child';
COMMENT ON COLUMN index.source_record.wrapped_key  IS 'INTERNAL: the record''s data key, wrapped by a key that the database never holds';

CREATE TABLE index.source_version (
    id               uuid        PRIMARY KEY,
    source_record_id uuid        NOT NULL REFERENCES index.source_record ON DELETE CASCADE,
    version          integer     NOT NULL CHECK (version > 0),
    delivery_id      uuid        NOT NULL,
    received_at      timestamptz NOT NULL,
    digest           bytea       NOT NULL,
    payload          bytea       NOT NULL,
    UNIQUE (source_record_id, version)
);
CREATE INDEX source_version_delivery ON index.source_version (delivery_id);
COMMENT ON TABLE  index.source_version                  IS 'What a source said, each time it said something new. Append-only.';
COMMENT ON COLUMN index.source_version.id               IS 'INTERNAL: random row id';
COMMENT ON COLUMN index.source_version.source_record_id IS 'INTERNAL: row id of the source record';
COMMENT ON COLUMN index.source_version.version          IS 'LOCATION: 1, 2, 3 … ; a change of address counts';
COMMENT ON COLUMN index.source_version.delivery_id      IS 'INTERNAL: the delivery that brought it';
COMMENT ON COLUMN index.source_version.received_at      IS 'LOCATION: when, by the legal clock';
COMMENT ON COLUMN index.source_version.digest           IS 'LOCATION: keyed hash of the content, to see whether a row is new';
COMMENT ON COLUMN index.source_version.payload          IS 'LOCATION: AES-256-GCM over the canonical form';

CREATE TABLE index.link_event (
    position         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id               uuid        NOT NULL UNIQUE,
    source_record_id uuid        NOT NULL REFERENCES index.source_record ON DELETE CASCADE,
    child_id         uuid        NOT NULL REFERENCES index.child ON DELETE CASCADE,
    kind             text        NOT NULL CHECK (kind IN ('linked', 'unlinked', 'never')),
    rule             text        NOT NULL,
    model            text        NOT NULL,
    at               timestamptz NOT NULL
);
CREATE INDEX link_event_record ON index.link_event (source_record_id, position);
CREATE INDEX link_event_child  ON index.link_event (child_id, position);
COMMENT ON TABLE  index.link_event                  IS 'Which record was found to be about which child, when and why. Append-only; the links are its fold.';
COMMENT ON COLUMN index.link_event.position         IS 'INTERNAL: order of the events';
COMMENT ON COLUMN index.link_event.id               IS 'INTERNAL: random row id';
COMMENT ON COLUMN index.link_event.source_record_id IS 'INTERNAL: row id of the source record';
COMMENT ON COLUMN index.link_event.child_id         IS 'INTERNAL: row id of the child';
COMMENT ON COLUMN index.link_event.kind             IS 'INTERNAL: linked, unlinked, or never to be linked';
COMMENT ON COLUMN index.link_event.rule             IS 'INTERNAL: the rule that decided';
COMMENT ON COLUMN index.link_event.model            IS 'INTERNAL: the version of the rules';
COMMENT ON COLUMN index.link_event.at               IS 'LOCATION: when, by the legal clock';

CREATE TABLE index.link (
    source_record_id uuid PRIMARY KEY REFERENCES index.source_record ON DELETE CASCADE,
    child_id         uuid NOT NULL REFERENCES index.child ON DELETE CASCADE
);
CREATE INDEX link_child ON index.link (child_id);
COMMENT ON TABLE  index.link                  IS 'The fold of link_event: the child that a record is linked to now.';
COMMENT ON COLUMN index.link.source_record_id IS 'INTERNAL: row id of the source record';
COMMENT ON COLUMN index.link.child_id         IS 'INTERNAL: row id of the child';

CREATE TABLE index.held_version (
    source_version_id uuid        PRIMARY KEY REFERENCES index.source_version ON DELETE CASCADE,
    rule              text        NOT NULL,
    model             text        NOT NULL,
    near              uuid[]      NOT NULL,
    since             timestamptz NOT NULL
);
COMMENT ON TABLE  index.held_version                   IS 'Versions that wait for a person to decide. Not a child, not searchable, not counted in any value.';
COMMENT ON COLUMN index.held_version.source_version_id IS 'INTERNAL: row id of the version';
COMMENT ON COLUMN index.held_version.rule              IS 'INTERNAL: why it is held';
COMMENT ON COLUMN index.held_version.model             IS 'INTERNAL: the version of the rules';
COMMENT ON COLUMN index.held_version.near              IS 'LOCATION: row ids of the children it resembles';
COMMENT ON COLUMN index.held_version.since             IS 'LOCATION: when, by the legal clock';

GRANT USAGE ON SCHEMA index TO contactpoint_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON
    index.child, index.open_key, index.whereabouts, index.location_key, index.schooling, index.gp_registration,
    index.responsibility, index.link, index.held_version TO contactpoint_app;
-- Append-only: no UPDATE. DELETE comes with erasure.
GRANT SELECT, INSERT ON index.source_record, index.source_version, index.link_event TO contactpoint_app;
