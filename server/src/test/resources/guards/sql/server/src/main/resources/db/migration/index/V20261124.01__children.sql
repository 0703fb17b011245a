-- Not audit.entry: a comment.
CREATE SCHEMA index;
CREATE TABLE index.child (child_id uuid REFERENCES audit.entry);
COMMENT ON COLUMN index.child.child_id IS 'OPEN: as in audit.entry';
