-- An involvement is recorded by a source's record or by a practitioner, and both live in one table, so that one index
-- holds "at most one leads" and one statement takes all of a child's rows away.
ALTER TABLE involvement.involvement
    ALTER COLUMN source_record_id DROP NOT NULL,
    DROP CONSTRAINT involvement_check,
    ADD COLUMN account_id   uuid,
    ADD COLUMN shown_number text CHECK (shown_number IN ('telephone', 'mobile')),
    ADD COLUMN confirmed_on date,
    ADD COLUMN handed_to    uuid REFERENCES involvement.involvement ON DELETE SET NULL,
    ADD COLUMN said_leads   boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT involvement_recorded CHECK (source_record_id IS NOT NULL OR account_id IS NOT NULL),
    ADD CONSTRAINT involvement_own CHECK ((source_record_id IS NULL) = (source = 'contactpoint')),
    ADD CONSTRAINT involvement_reached CHECK (source_record_id IS NULL OR telephone IS NOT NULL OR email IS NOT NULL);

UPDATE involvement.involvement SET said_leads = leads;

CREATE UNIQUE INDEX involvement_own_once ON involvement.involvement (child_id, account_id)
    WHERE source_record_id IS NULL AND ended IS NULL;
CREATE INDEX involvement_account ON involvement.involvement (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX involvement_handed_to ON involvement.involvement (handed_to) WHERE handed_to IS NOT NULL;

COMMENT ON TABLE  involvement.involvement                  IS 'One row a source record that tells of work with a child, or a practitioner who says so.';
COMMENT ON COLUMN involvement.involvement.source_record_id IS 'INTERNAL: row id of the source record; null where a practitioner recorded it';
COMMENT ON COLUMN involvement.involvement.source           IS 'LOCATION: which system said so';
COMMENT ON COLUMN involvement.involvement.account_id       IS 'LOCATION: whose entry it is: of a practitioner''s own, the account; of a source''s, the account that said "this is me"';
COMMENT ON COLUMN involvement.involvement.shown_number     IS 'LOCATION: which of the account''s numbers is shown';
COMMENT ON COLUMN involvement.involvement.confirmed_on     IS 'LOCATION: when the practitioner last said that the work goes on; null where they never did';
COMMENT ON COLUMN involvement.involvement.handed_to        IS 'LOCATION: the involvement that the work was handed over to';
COMMENT ON COLUMN involvement.involvement.said_leads       IS 'LOCATION: what the source last said of leading, so that saying it again undoes nothing that people agreed since';
