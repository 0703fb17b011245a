-- What was asked and what may be opened. Handles in addresses are random; only their keyed hashes rest here.
CREATE SCHEMA disclosure;

CREATE TABLE disclosure.search (
    id          uuid        PRIMARY KEY,
    handle      bytea       NOT NULL UNIQUE,
    account_id  uuid        NOT NULL,
    ask         bytea       NOT NULL,
    asked_at    timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX search_account ON disclosure.search (account_id, asked_at);
CREATE INDEX search_expires ON disclosure.search (expires_at);
COMMENT ON TABLE  disclosure.search            IS 'A reason and a search. Its row is gone some time after it expired; the audit trail keeps it.';
COMMENT ON COLUMN disclosure.search.id         IS 'INTERNAL: random row id';
COMMENT ON COLUMN disclosure.search.handle     IS 'INTERNAL: keyed hash of the handle in the address';
COMMENT ON COLUMN disclosure.search.account_id IS 'INTERNAL: who asked';
COMMENT ON COLUMN disclosure.search.ask        IS 'LOCATION: reason and criteria, sealed; a postcode may be among them';
COMMENT ON COLUMN disclosure.search.asked_at   IS 'INTERNAL: when, by the machine clock';
COMMENT ON COLUMN disclosure.search.expires_at IS 'INTERNAL: when it stops to open anything, by the machine clock';

CREATE TABLE disclosure.child_handle (
    handle         bytea       PRIMARY KEY,
    account_id     uuid        NOT NULL,
    child_id       uuid        NOT NULL,
    search_id      uuid        NOT NULL REFERENCES disclosure.search ON DELETE CASCADE,
    expires_at     timestamptz NOT NULL,
    contact_answer text
);
CREATE INDEX child_handle_search ON disclosure.child_handle (search_id);
COMMENT ON TABLE  disclosure.child_handle                IS 'One child, for one user, from one search with its reason, for a while.';
COMMENT ON COLUMN disclosure.child_handle.handle         IS 'INTERNAL: keyed hash of the handle in the address';
COMMENT ON COLUMN disclosure.child_handle.account_id     IS 'INTERNAL: for whom';
COMMENT ON COLUMN disclosure.child_handle.child_id       IS 'INTERNAL: row id of the child';
COMMENT ON COLUMN disclosure.child_handle.search_id      IS 'INTERNAL: the search that found it, and so the reason';
COMMENT ON COLUMN disclosure.child_handle.expires_at     IS 'INTERNAL: when it stops to open anything, by the machine clock';
COMMENT ON COLUMN disclosure.child_handle.contact_answer IS 'INTERNAL: what was said of asking the family, once it was said';

GRANT USAGE ON SCHEMA disclosure TO contactpoint_app;
GRANT SELECT, INSERT, DELETE ON disclosure.search TO contactpoint_app;
GRANT SELECT, INSERT, UPDATE (contact_answer) ON disclosure.child_handle TO contactpoint_app;
