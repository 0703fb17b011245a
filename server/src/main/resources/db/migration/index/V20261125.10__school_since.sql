-- When a child came to the school (R-016).
ALTER TABLE index.schooling ADD COLUMN since date CHECK (since IS NULL OR NOT at_home);
COMMENT ON COLUMN index.schooling.since IS 'LOCATION: first day at the school';
