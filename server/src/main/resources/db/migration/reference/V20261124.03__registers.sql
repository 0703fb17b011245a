-- Registers that others publish. Public: a row here tells nothing of any child.
CREATE SCHEMA reference;

CREATE TABLE reference.register (
    name   text    PRIMARY KEY,
    rows   integer NOT NULL CHECK (rows > 0),
    sha256 bytea   NOT NULL CHECK (length(sha256) = 32)
);
COMMENT ON TABLE  reference.register        IS 'The last file of each register. Its history is on the audit trail.';
COMMENT ON COLUMN reference.register.name   IS 'OPEN: which register';
COMMENT ON COLUMN reference.register.rows   IS 'OPEN: rows of the file; a register that moves a lot is not loaded unasked';
COMMENT ON COLUMN reference.register.sha256 IS 'OPEN: SHA-256 of the file';

CREATE TABLE reference.practice (
    code       text        PRIMARY KEY,
    name       text        NOT NULL,
    address    text        NOT NULL,
    postcode   text,
    telephone  text,
    opened_on  date,
    closed_on  date,
    status     text        NOT NULL
               CHECK (status IN ('active', 'dormant', 'proposed', 'closed', 'not-a-practice')),
    changed_at timestamptz NOT NULL
);
COMMENT ON TABLE  reference.practice            IS 'GP practices, from the register of the NHS Organisation Data Service. Rows are never deleted: children may be registered with a practice that closed.';
COMMENT ON COLUMN reference.practice.code       IS 'OPEN: ODS code';
COMMENT ON COLUMN reference.practice.name       IS 'OPEN: name, as published';
COMMENT ON COLUMN reference.practice.address    IS 'OPEN: lines of the address, one a line, without the postcode';
COMMENT ON COLUMN reference.practice.postcode   IS 'OPEN: postcode, where the register has one that can be read';
COMMENT ON COLUMN reference.practice.telephone  IS 'OPEN: telephone number, where the register has one that can be read';
COMMENT ON COLUMN reference.practice.opened_on  IS 'OPEN: first day';
COMMENT ON COLUMN reference.practice.closed_on  IS 'OPEN: last day';
COMMENT ON COLUMN reference.practice.status     IS 'OPEN: what the register says of it; not-a-practice where the code now stands for something else';
COMMENT ON COLUMN reference.practice.changed_at IS 'INTERNAL: when a load last changed the row, by the legal clock';

CREATE TABLE reference.authority (
    code text PRIMARY KEY,
    name text NOT NULL
);
COMMENT ON TABLE  reference.authority      IS 'Authorities that look after children''s services.';
COMMENT ON COLUMN reference.authority.code IS 'OPEN: GSS code';
COMMENT ON COLUMN reference.authority.name IS 'OPEN: name';

CREATE TABLE reference.postcode (
    postcode  text PRIMARY KEY,
    authority text NOT NULL REFERENCES reference.authority
);
COMMENT ON TABLE  reference.postcode           IS 'Which authority a postcode lies in.';
COMMENT ON COLUMN reference.postcode.postcode  IS 'OPEN: whole postcode, with one space';
COMMENT ON COLUMN reference.postcode.authority IS 'OPEN: GSS code of the authority';

GRANT USAGE ON SCHEMA reference TO contactpoint_app;
GRANT SELECT, INSERT, UPDATE ON
    reference.register, reference.practice, reference.authority, reference.postcode TO contactpoint_app;
