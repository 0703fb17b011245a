-- Files of GP practices carry no date of their own, so the newest date in them stands for it: an older file that is
-- loaded after a newer one must not take back what the newer one says.
ALTER TABLE reference.practice ADD COLUMN as_of date NOT NULL DEFAULT DATE '1948-07-05';
ALTER TABLE reference.practice ALTER COLUMN as_of DROP DEFAULT;
COMMENT ON COLUMN reference.practice.as_of IS 'OPEN: newest date in the newest file that has the row; the first day of the NHS where that is not known';
