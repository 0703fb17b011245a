-- Keys, indexes and references that a first fill has set aside, until it brings them back. A database with rows here
-- was filled in part: nothing serves it.
CREATE TABLE index.set_aside (
    place     integer PRIMARY KEY,
    statement text    NOT NULL
);
COMMENT ON TABLE  index.set_aside           IS 'What a first fill still has to bring back; rows that stay say that it broke off.';
COMMENT ON COLUMN index.set_aside.place     IS 'INTERNAL: the order in which they come back';
COMMENT ON COLUMN index.set_aside.statement IS 'INTERNAL: SQL, by the role that owns the tables';

GRANT SELECT ON index.set_aside TO contactpoint_app;
