-- What the next file of a register is measured by. Measured by the last file alone, a register could shrink unseen, each
-- file a little shorter; and an older file of schools or postcodes took back what a newer one had said.
ALTER TABLE reference.register RENAME COLUMN rows TO most_rows;
ALTER TABLE reference.register ADD COLUMN as_of date;
COMMENT ON TABLE  reference.register           IS 'The last file of each register, and what the next one is measured by. Its history is on the audit trail.';
COMMENT ON COLUMN reference.register.most_rows IS 'OPEN: rows of the longest file since a person last looked at the size of one; a register that moves a lot is not loaded unasked';
COMMENT ON COLUMN reference.register.as_of     IS 'OPEN: newest day in the last file; null where none had one, and for GP practices, whose rows have their own';
