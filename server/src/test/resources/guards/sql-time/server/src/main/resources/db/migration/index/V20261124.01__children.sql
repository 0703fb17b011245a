-- now() in a comment is free
CREATE TABLE index.child (born date NOT NULL DEFAULT CURRENT_DATE);
COMMENT ON COLUMN index.child.born IS 'OPEN: not now()';
