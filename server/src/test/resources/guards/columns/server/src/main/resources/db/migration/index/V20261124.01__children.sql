CREATE SCHEMA index;
CREATE TABLE index.child (
    child_id uuid PRIMARY KEY,
    named    text,
    born     date
);
ALTER TABLE index.child ADD COLUMN seen date;
COMMENT ON COLUMN index.child.child_id IS 'INTERNAL: row id';
COMMENT ON COLUMN index.child.born IS 'the date of birth, unclassified';
COMMENT ON COLUMN index.child.seen IS 'PRIVATE: no such class';
