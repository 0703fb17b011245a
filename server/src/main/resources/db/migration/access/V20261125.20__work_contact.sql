-- How to reach a practitioner at work, once for all their involvements (R-064, R-099), and what service they give.
CREATE TABLE access.contact (
    account_id uuid PRIMARY KEY REFERENCES access.account,
    telephone  text,
    mobile     text,
    email      text,
    CHECK (telephone IS NOT NULL OR mobile IS NOT NULL OR email IS NOT NULL)
);
COMMENT ON TABLE  access.contact            IS 'How to reach people at work. Never taken away: entries of people who have left are shown for a year.';
COMMENT ON COLUMN access.contact.account_id IS 'INTERNAL: whose';
COMMENT ON COLUMN access.contact.telephone  IS 'INTERNAL: telephone number at work';
COMMENT ON COLUMN access.contact.mobile     IS 'INTERNAL: mobile number at work';
COMMENT ON COLUMN access.contact.email      IS 'INTERNAL: e-mail address at work';

ALTER TABLE access.organisation ADD COLUMN service_type text;
COMMENT ON COLUMN access.organisation.service_type IS 'INTERNAL: the one kind of service that the body gives; absent where it gives several';

ALTER TABLE access.account ADD COLUMN service_type text;
COMMENT ON COLUMN access.account.service_type IS 'INTERNAL: the kind of service that the person gives; absent where the body''s counts';

GRANT SELECT, INSERT, UPDATE ON access.contact TO contactpoint_app;
GRANT UPDATE (service_type) ON access.organisation, access.account TO contactpoint_app;
CREATE INDEX account_organisation ON access.account (organisation_id);
