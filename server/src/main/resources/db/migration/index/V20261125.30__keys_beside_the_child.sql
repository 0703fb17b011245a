-- Keys stand beside what they find, in arrays under one inverted index, and everything that tells where a child is
-- stands in one row, which leaves as one when the child is shielded. The application keys every child anew when it
-- finds that the tables have keys of another version: the located ones cannot be made without its key.
ALTER TABLE index.child
    ADD COLUMN keys bigint[] NOT NULL DEFAULT '{}';
ALTER TABLE index.child
    ALTER COLUMN keys DROP DEFAULT;
COMMENT ON COLUMN index.child.keys IS 'OPEN: hashes of what finds the child by what stays visible under a shield: present names and date of birth';

CREATE INDEX child_keys ON index.child USING gin (keys) WITH (fastupdate = off);
DROP INDEX index.child_born;
DROP TABLE index.open_key;

-- Room for a new version of a row beside the old one: most changes then touch no index.
ALTER TABLE index.whereabouts SET (fillfactor = 85);
ALTER TABLE index.whereabouts
    ADD COLUMN keys             bigint[] NOT NULL DEFAULT '{}',
    ADD COLUMN at_home          boolean,
    ADD COLUMN urn              text,
    ADD COLUMN school           text,
    ADD COLUMN school_telephone text,
    ADD COLUMN school_since     date,
    ADD COLUMN practice         text,
    ADD COLUMN authority        text;
UPDATE index.whereabouts
   SET at_home = schooling.at_home, urn = schooling.urn, school = schooling.name,
       school_telephone = schooling.telephone, school_since = schooling.since
  FROM index.schooling
 WHERE schooling.child_id = whereabouts.child_id;
UPDATE index.whereabouts
   SET practice = gp_registration.practice
  FROM index.gp_registration
 WHERE gp_registration.child_id = whereabouts.child_id;
UPDATE index.whereabouts
   SET authority = responsibility.authority
  FROM index.responsibility
 WHERE responsibility.child_id = whereabouts.child_id;
ALTER TABLE index.whereabouts
    ALTER COLUMN keys DROP DEFAULT,
    ADD CHECK (at_home = (urn IS NULL)),
    ADD CHECK ((urn IS NULL) = (school IS NULL));
COMMENT ON TABLE  index.whereabouts                  IS 'All that tells where a child is. Address, earlier addresses, carers, identifiers and former names are sealed under the child''s own key; school, GP practice and authority are in clear, because work lists need them.';
COMMENT ON COLUMN index.whereabouts.keys             IS 'LOCATION: keyed hashes (HMAC-SHA-256, cut to 8 bytes) of what finds the child by place, identifier and former name';
COMMENT ON COLUMN index.whereabouts.at_home          IS 'LOCATION: whether the child is educated at home; null where no source says';
COMMENT ON COLUMN index.whereabouts.urn              IS 'LOCATION: the school''s unique reference number';
COMMENT ON COLUMN index.whereabouts.school           IS 'LOCATION: the school''s name, as the source says it';
COMMENT ON COLUMN index.whereabouts.school_telephone IS 'LOCATION: the school''s telephone number, as the source says it';
COMMENT ON COLUMN index.whereabouts.school_since     IS 'LOCATION: when the child came to the school';
COMMENT ON COLUMN index.whereabouts.practice         IS 'LOCATION: ODS code of the GP practice where the child is registered';
COMMENT ON COLUMN index.whereabouts.authority        IS 'LOCATION: GSS code of the authority that looks after the record (R-091); null: unassigned';

CREATE INDEX whereabouts_keys      ON index.whereabouts USING gin (keys) WITH (fastupdate = off);
CREATE INDEX whereabouts_authority ON index.whereabouts (authority, child_id) WHERE authority IS NOT NULL;

-- The names that sources write, which may not be the register's.
CREATE TABLE index.school (
    name_key text NOT NULL,
    urn      text NOT NULL,
    PRIMARY KEY (name_key, urn)
);
CREATE INDEX school_name_key ON index.school (name_key text_pattern_ops);
INSERT INTO index.school (name_key, urn)
SELECT DISTINCT name_key, urn
  FROM index.schooling
 WHERE urn IS NOT NULL;
COMMENT ON TABLE  index.school          IS 'Schools that a source has named; no child.';
COMMENT ON COLUMN index.school.name_key IS 'OPEN: the name in its form for comparison';
COMMENT ON COLUMN index.school.urn      IS 'OPEN: the school''s unique reference number';
GRANT SELECT, INSERT ON index.school TO contactpoint_app;

DROP TABLE index.location_key, index.schooling, index.gp_registration, index.responsibility;

CREATE TABLE index.keying (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    version text    NOT NULL
);
COMMENT ON TABLE  index.keying         IS 'At most one row: which version the keys of all children have. No row: none.';
COMMENT ON COLUMN index.keying.one     IS 'INTERNAL: true';
COMMENT ON COLUMN index.keying.version IS 'INTERNAL: the version';
GRANT SELECT, INSERT, UPDATE ON index.keying TO contactpoint_app;
