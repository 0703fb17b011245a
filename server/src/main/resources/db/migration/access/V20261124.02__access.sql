-- Who may use the system, and that it is them: accounts, their factors, tries and sessions. No child is in here.
CREATE SCHEMA access;

CREATE TABLE access.organisation (
    id   uuid PRIMARY KEY,
    name text NOT NULL UNIQUE,
    kind text NOT NULL
);
COMMENT ON TABLE  access.organisation      IS 'Bodies whose staff have accounts.';
COMMENT ON COLUMN access.organisation.id   IS 'INTERNAL: random row id';
COMMENT ON COLUMN access.organisation.name IS 'INTERNAL: name of the body';
COMMENT ON COLUMN access.organisation.kind IS 'INTERNAL: what sort of body';

CREATE TABLE access.account (
    id              uuid   PRIMARY KEY,
    organisation_id uuid   NOT NULL REFERENCES access.organisation,
    username        text   NOT NULL,
    username_blind  bytea  NOT NULL UNIQUE,
    name            text   NOT NULL,
    job_title       text   NOT NULL,
    role            text   NOT NULL,
    password_hash   text   NOT NULL,
    pin_hash        text   NOT NULL,
    token_secret    bytea  NOT NULL,
    last_code_step  bigint NOT NULL DEFAULT 0,
    vetting_kind    text   NOT NULL,
    vetted_on       date   NOT NULL,
    vetted_until    date   NOT NULL,
    training_course text   NOT NULL,
    trained_on      date   NOT NULL,
    trained_until   date   NOT NULL,
    employed_from   date   NOT NULL,
    employed_until  date,
    suspended_at    timestamptz,
    closed_at       timestamptz
);
COMMENT ON TABLE  access.account                 IS 'One row a person who may sign in.';
COMMENT ON COLUMN access.account.id              IS 'INTERNAL: random row id';
COMMENT ON COLUMN access.account.organisation_id IS 'INTERNAL: the employer';
COMMENT ON COLUMN access.account.username        IS 'INTERNAL: user name';
COMMENT ON COLUMN access.account.username_blind  IS 'INTERNAL: HMAC-SHA-256 of the user name, by which sign-in finds the row';
COMMENT ON COLUMN access.account.name            IS 'INTERNAL: name of the person';
COMMENT ON COLUMN access.account.job_title       IS 'INTERNAL: job title';
COMMENT ON COLUMN access.account.role            IS 'INTERNAL: what the person is here for';
COMMENT ON COLUMN access.account.password_hash   IS 'INTERNAL: Argon2id over the peppered password';
COMMENT ON COLUMN access.account.pin_hash        IS 'INTERNAL: Argon2id over the peppered PIN';
COMMENT ON COLUMN access.account.token_secret    IS 'INTERNAL: secret of the security token, sealed by a key that the database never holds';
COMMENT ON COLUMN access.account.last_code_step  IS 'INTERNAL: time step of the last code that was used';
COMMENT ON COLUMN access.account.vetting_kind    IS 'INTERNAL: which security check';
COMMENT ON COLUMN access.account.vetted_on       IS 'INTERNAL: day of the security check';
COMMENT ON COLUMN access.account.vetted_until    IS 'INTERNAL: last day on which the security check counts';
COMMENT ON COLUMN access.account.training_course IS 'INTERNAL: which training, with its version';
COMMENT ON COLUMN access.account.trained_on      IS 'INTERNAL: day of the training';
COMMENT ON COLUMN access.account.trained_until   IS 'INTERNAL: last day on which the training counts';
COMMENT ON COLUMN access.account.employed_from   IS 'INTERNAL: first day in the job';
COMMENT ON COLUMN access.account.employed_until  IS 'INTERNAL: last day in the job; absent while no end is known';
COMMENT ON COLUMN access.account.suspended_at    IS 'INTERNAL: when it was suspended; absent if it is not';
COMMENT ON COLUMN access.account.closed_at       IS 'INTERNAL: when it was closed; absent if it is not';

CREATE TABLE access.tries (
    username_blind bytea       PRIMARY KEY,
    made           integer     NOT NULL,
    last_at        timestamptz NOT NULL,
    open_at        timestamptz NOT NULL
);
CREATE INDEX tries_last_at ON access.tries (last_at);
COMMENT ON TABLE  access.tries                IS 'Tries since the last right sign-in, for user names that exist and for those that do not.';
COMMENT ON COLUMN access.tries.username_blind IS 'INTERNAL: HMAC-SHA-256 of the user name that was typed';
COMMENT ON COLUMN access.tries.made           IS 'INTERNAL: how many tries';
COMMENT ON COLUMN access.tries.last_at        IS 'INTERNAL: time of the last try';
COMMENT ON COLUMN access.tries.open_at        IS 'INTERNAL: when the next try will be looked at';

CREATE TABLE access.attempt (
    token_blind    bytea       PRIMARY KEY,
    username_blind bytea       NOT NULL,
    right_so_far   boolean     NOT NULL,
    ends_at        timestamptz NOT NULL
);
CREATE INDEX attempt_ends_at ON access.attempt (ends_at);
COMMENT ON TABLE  access.attempt                IS 'Sign-ins that are half done.';
COMMENT ON COLUMN access.attempt.token_blind    IS 'INTERNAL: HMAC-SHA-256 of the cookie';
COMMENT ON COLUMN access.attempt.username_blind IS 'INTERNAL: HMAC-SHA-256 of the user name that was typed';
COMMENT ON COLUMN access.attempt.right_so_far   IS 'INTERNAL: whether user name and password were right';
COMMENT ON COLUMN access.attempt.ends_at        IS 'INTERNAL: when it is too late to finish';

CREATE TABLE access.session (
    account_id   uuid        PRIMARY KEY REFERENCES access.account ON DELETE CASCADE,
    token_blind  bytea       NOT NULL UNIQUE,
    strength     text        NOT NULL,
    signed_in_at timestamptz NOT NULL,
    seen_at      timestamptz NOT NULL
);
COMMENT ON TABLE  access.session              IS 'Who is signed in: one session an account, the newest.';
COMMENT ON COLUMN access.session.account_id   IS 'INTERNAL: whose session';
COMMENT ON COLUMN access.session.token_blind  IS 'INTERNAL: HMAC-SHA-256 of the cookie';
COMMENT ON COLUMN access.session.strength     IS 'INTERNAL: how strongly they signed in';
COMMENT ON COLUMN access.session.signed_in_at IS 'INTERNAL: when it began, by the machine clock';
COMMENT ON COLUMN access.session.seen_at      IS 'INTERNAL: last request, to the half minute, by the machine clock';

GRANT USAGE ON SCHEMA access TO contactpoint_app;
GRANT SELECT, INSERT ON access.organisation TO contactpoint_app;
GRANT SELECT, INSERT ON access.account TO contactpoint_app;
GRANT UPDATE (last_code_step, suspended_at, closed_at) ON access.account TO contactpoint_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON access.tries, access.attempt, access.session TO contactpoint_app;
