-- A directory of 2.7 million postcodes comes in by COPY, and what differs is found in sets.
-- Not written to the log of the database: a crash leaves it empty, and it is empty between two loads anyway.
CREATE UNLOGGED TABLE reference.postcode_arrival (
    line      integer NOT NULL,
    postcode  text    NOT NULL,
    authority text    NOT NULL
);
COMMENT ON TABLE  reference.postcode_arrival           IS 'The rows of a directory while it is loaded.';
COMMENT ON COLUMN reference.postcode_arrival.line      IS 'OPEN: line of the file';
COMMENT ON COLUMN reference.postcode_arrival.postcode  IS 'OPEN: whole postcode, with one space';
COMMENT ON COLUMN reference.postcode_arrival.authority IS 'OPEN: GSS code of the authority';

CREATE TABLE reference.postcode_moved (
    postcode text PRIMARY KEY
);
COMMENT ON TABLE  reference.postcode_moved          IS 'Postcodes that a directory gave to another authority, until the records of the children who live there have followed.';
COMMENT ON COLUMN reference.postcode_moved.postcode IS 'OPEN: whole postcode, with one space';

GRANT SELECT, INSERT, DELETE, TRUNCATE ON reference.postcode_arrival TO contactpoint_app;
GRANT SELECT, INSERT, DELETE ON reference.postcode_moved TO contactpoint_app;
