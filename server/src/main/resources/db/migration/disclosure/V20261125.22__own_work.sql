-- Answers that are given page by page, and handles of a practitioner's own entries.
ALTER TABLE disclosure.child_handle ADD COLUMN answers bytea;
COMMENT ON COLUMN disclosure.child_handle.answers IS 'LOCATION: what was answered so far about one''s own work with the child, sealed';

CREATE TABLE disclosure.entry_handle (
    handle         bytea       PRIMARY KEY,
    account_id     uuid        NOT NULL,
    involvement_id uuid        NOT NULL,
    expires_at     timestamptz NOT NULL
);
CREATE INDEX entry_handle_expires ON disclosure.entry_handle (account_id, expires_at);
COMMENT ON TABLE  disclosure.entry_handle                IS 'One of a practitioner''s own entries, for them, for a while.';
COMMENT ON COLUMN disclosure.entry_handle.handle         IS 'INTERNAL: keyed hash of the handle in the page';
COMMENT ON COLUMN disclosure.entry_handle.account_id     IS 'INTERNAL: for whom';
COMMENT ON COLUMN disclosure.entry_handle.involvement_id IS 'INTERNAL: row id of the involvement';
COMMENT ON COLUMN disclosure.entry_handle.expires_at     IS 'INTERNAL: when it stops to name anything, by the machine clock';

GRANT UPDATE (answers) ON disclosure.child_handle TO contactpoint_app;
GRANT SELECT, INSERT, DELETE ON disclosure.entry_handle TO contactpoint_app;
