-- Schools. Public: a row here tells nothing of any child.
CREATE TABLE reference.school (
    urn        text        PRIMARY KEY CHECK (urn ~ '^[1-9][0-9]{5}$'),
    name       text        NOT NULL,
    name_key   text        NOT NULL,
    address    text        NOT NULL,
    postcode   text,
    telephone  text,
    opened_on  date,
    closed_on  date,
    status     text        NOT NULL CHECK (status IN ('open', 'closed', 'closing', 'proposed')),
    changed_at timestamptz NOT NULL
);
-- The number comes second, so that schools of one name have an order.
CREATE INDEX school_name ON reference.school (name_key text_pattern_ops, urn);
COMMENT ON TABLE  reference.school            IS 'Schools, from the Department for Education''s register (Get Information about Schools). Rows are never deleted: children may have attended a school that closed.';
COMMENT ON COLUMN reference.school.urn        IS 'OPEN: unique reference number';
COMMENT ON COLUMN reference.school.name       IS 'OPEN: name, as published';
COMMENT ON COLUMN reference.school.name_key   IS 'OPEN: the name in its form for comparison';
COMMENT ON COLUMN reference.school.address    IS 'OPEN: lines of the address, one a line, without the postcode';
COMMENT ON COLUMN reference.school.postcode   IS 'OPEN: postcode, where the register has one that can be read';
COMMENT ON COLUMN reference.school.telephone  IS 'OPEN: telephone number, where the register has one that can be read';
COMMENT ON COLUMN reference.school.opened_on  IS 'OPEN: first day';
COMMENT ON COLUMN reference.school.closed_on  IS 'OPEN: last day; in the future where the school is to close';
COMMENT ON COLUMN reference.school.status     IS 'OPEN: what the register says of it';
COMMENT ON COLUMN reference.school.changed_at IS 'INTERNAL: when a load last changed the row, by the legal clock';

GRANT SELECT, INSERT, UPDATE ON reference.school TO contactpoint_app;
