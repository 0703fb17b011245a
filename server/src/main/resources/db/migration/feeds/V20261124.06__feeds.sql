-- Deliveries and what became of their rows. No value of a row is here, and no child.
CREATE SCHEMA feeds;

CREATE TABLE feeds.delivery (
    id           uuid        PRIMARY KEY,
    source       text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('receiving', 'finished', 'refused', 'interrupted')),
    received_at  timestamptz NOT NULL,
    ended_at     timestamptz,
    stored       bigint      NOT NULL DEFAULT 0,
    changed      bigint      NOT NULL DEFAULT 0,
    unchanged    bigint      NOT NULL DEFAULT 0,
    rejected     bigint      NOT NULL DEFAULT 0,
    code         text,
    why          text,
    mend         text,
    CHECK ((state = 'receiving') = (ended_at IS NULL)),
    CHECK ((state = 'refused') = (code IS NOT NULL))
);
CREATE INDEX delivery_source ON feeds.delivery (source, received_at);
CREATE INDEX delivery_receiving ON feeds.delivery (source) WHERE state = 'receiving';

COMMENT ON TABLE  feeds.delivery             IS 'One row a file that a source sent.';
COMMENT ON COLUMN feeds.delivery.id          IS 'INTERNAL: random row id';
COMMENT ON COLUMN feeds.delivery.source      IS 'INTERNAL: which source';
COMMENT ON COLUMN feeds.delivery.state       IS 'INTERNAL: where it stands';
COMMENT ON COLUMN feeds.delivery.received_at IS 'INTERNAL: when it began, by the legal clock; the day is published';
COMMENT ON COLUMN feeds.delivery.ended_at    IS 'INTERNAL: when it ended, by the legal clock';
COMMENT ON COLUMN feeds.delivery.stored      IS 'INTERNAL: rows that were the first under their key';
COMMENT ON COLUMN feeds.delivery.changed     IS 'INTERNAL: rows that said something else than before';
COMMENT ON COLUMN feeds.delivery.unchanged   IS 'INTERNAL: rows that said the same as before';
COMMENT ON COLUMN feeds.delivery.rejected    IS 'INTERNAL: rows of which nothing was kept';
COMMENT ON COLUMN feeds.delivery.code        IS 'INTERNAL: why the file was refused whole, for machines';
COMMENT ON COLUMN feeds.delivery.why         IS 'INTERNAL: why the file was refused whole, for people';
COMMENT ON COLUMN feeds.delivery.mend        IS 'INTERNAL: what to do about it';

CREATE TABLE feeds.delivery_row (
    delivery_id uuid     NOT NULL REFERENCES feeds.delivery ON DELETE CASCADE,
    line        bigint   NOT NULL,
    part        smallint NOT NULL,
    outcome     text     NOT NULL CHECK (outcome IN ('stored', 'changed', 'unchanged', 'rejected')),
    field       text,
    code        text,
    why         text,
    mend        text,
    PRIMARY KEY (delivery_id, line, part)
);

COMMENT ON TABLE  feeds.delivery_row             IS 'What became of each row; several parts where several things are wrong.';
COMMENT ON COLUMN feeds.delivery_row.delivery_id IS 'INTERNAL: row id of the delivery';
COMMENT ON COLUMN feeds.delivery_row.line        IS 'INTERNAL: where the row begins in the file';
COMMENT ON COLUMN feeds.delivery_row.part        IS 'INTERNAL: 0, 1, 2 …';
COMMENT ON COLUMN feeds.delivery_row.outcome     IS 'INTERNAL: what the sender is told';
COMMENT ON COLUMN feeds.delivery_row.field       IS 'INTERNAL: the column, as the format names it; never a value';
COMMENT ON COLUMN feeds.delivery_row.code        IS 'INTERNAL: what is wrong, for machines';
COMMENT ON COLUMN feeds.delivery_row.why         IS 'INTERNAL: what is wrong, for people; never a value';
COMMENT ON COLUMN feeds.delivery_row.mend        IS 'INTERNAL: what to do about it';

CREATE TABLE feeds.dropped_column (
    delivery_id uuid    NOT NULL REFERENCES feeds.delivery ON DELETE CASCADE,
    place       integer NOT NULL,
    field       text    NOT NULL,
    code        text    NOT NULL,
    why         text    NOT NULL,
    mend        text    NOT NULL,
    filled      bigint  NOT NULL,
    PRIMARY KEY (delivery_id, place)
);

COMMENT ON TABLE  feeds.dropped_column             IS 'Columns that were dropped unread (R-013).';
COMMENT ON COLUMN feeds.dropped_column.delivery_id IS 'INTERNAL: row id of the delivery';
COMMENT ON COLUMN feeds.dropped_column.place       IS 'INTERNAL: which column of the file, from 1';
COMMENT ON COLUMN feeds.dropped_column.field       IS 'INTERNAL: the column''s name as it was sent';
COMMENT ON COLUMN feeds.dropped_column.code        IS 'INTERNAL: why it was dropped, for machines';
COMMENT ON COLUMN feeds.dropped_column.why         IS 'INTERNAL: why it was dropped, for people';
COMMENT ON COLUMN feeds.dropped_column.mend        IS 'INTERNAL: what to do about it';
COMMENT ON COLUMN feeds.dropped_column.filled      IS 'INTERNAL: how many of its cells held something';

-- What the feeds remember of a row, to see a key that comes twice or is used again for another child. Everything is
-- a keyed hash that takes the row's own key in, so that equal values of two children do not look alike.
CREATE TABLE feeds.row_key (
    source       text   NOT NULL,
    key_blind    bytea  NOT NULL,
    person_blind bytea  NOT NULL,
    given_blind  bytea  NOT NULL,
    family_blind bytea  NOT NULL,
    born_blind   bytea  NOT NULL,
    delivery_id  uuid   NOT NULL,
    line         bigint NOT NULL,
    PRIMARY KEY (source, key_blind)
);

COMMENT ON TABLE  feeds.row_key              IS 'Keys of rows that were kept.';
COMMENT ON COLUMN feeds.row_key.source       IS 'LOCATION: which source; a council''s system tells where a child is';
COMMENT ON COLUMN feeds.row_key.key_blind    IS 'LOCATION: keyed hash of the source''s key of the row';
COMMENT ON COLUMN feeds.row_key.person_blind IS 'LOCATION: keyed hash of the source''s key of the child';
COMMENT ON COLUMN feeds.row_key.given_blind  IS 'LOCATION: keyed hash of the given names';
COMMENT ON COLUMN feeds.row_key.family_blind IS 'LOCATION: keyed hash of the family name';
COMMENT ON COLUMN feeds.row_key.born_blind   IS 'LOCATION: keyed hash of the date of birth';
COMMENT ON COLUMN feeds.row_key.delivery_id  IS 'INTERNAL: row id of the delivery that had it last';
COMMENT ON COLUMN feeds.row_key.line         IS 'INTERNAL: line that had it last';

GRANT USAGE ON SCHEMA feeds TO contactpoint_app;
GRANT SELECT, INSERT, UPDATE ON feeds.delivery TO contactpoint_app;
GRANT SELECT, INSERT ON feeds.delivery_row, feeds.dropped_column TO contactpoint_app;
GRANT SELECT, INSERT, UPDATE ON feeds.row_key TO contactpoint_app;
