-- Who may come in. None of it is the clinic's own data: it is in no bundle and in no report.
-- Instants are microseconds UTC. Of what is secret only a hash is kept, except what a second factor is computed from.

CREATE TABLE app_user (
    id BIGINT PRIMARY KEY,
    -- As it is typed to sign in: small letters, unique.
    sign_in TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    -- owner, manager, doctor, front-desk, marketer, auditor
    role TEXT NOT NULL,
    -- The employee that the user is: what is the user's own.
    employee_id BIGINT REFERENCES employee (id),
    -- BCP 47; NULL: as the browser asks.
    language TEXT,
    -- argon2id, as PHC string; NULL until the invitation is taken.
    password_hash TEXT,
    -- What one-time codes are computed from (base32); NULL without a second factor.
    totp_secret TEXT,
    -- The step of the last code taken: none is good twice.
    totp_step BIGINT NOT NULL DEFAULT 0,
    disabled_at BIGINT,
    created_at BIGINT NOT NULL
);

-- The branches that a user is limited to; of a user without any: all.
CREATE TABLE app_user_branch (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    branch_id BIGINT NOT NULL REFERENCES branch (id),
    PRIMARY KEY (user_id, branch_id)
);

-- Codes for who has lost the second factor; each is good once.
CREATE TABLE recovery_code (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    code_hash TEXT NOT NULL,
    PRIMARY KEY (user_id, code_hash)
);

-- purpose: setup (nobody is there yet: makes the owner), password (sets one: an invitation, or forgotten), sign-in (a demo's),
-- second-factor (the password was right, the code is owed).
CREATE TABLE one_time_link (
    token_hash TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    user_id BIGINT REFERENCES app_user (id),
    expires_at BIGINT NOT NULL
);

CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    -- What a list of sessions calls it.
    id BIGINT NOT NULL UNIQUE,
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    -- Program and address it was begun from, as they said.
    agent TEXT NOT NULL,
    address TEXT NOT NULL
);
CREATE INDEX session_of_user ON session (user_id);

-- Who failed to sign in lately: by account and by address.
CREATE TABLE failed_sign_in (
    who TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);

-- People behind a number, kept under a name: the question, not the people. cell_json: keys and column.
CREATE TABLE segment (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    is_shared SMALLINT NOT NULL,
    report TEXT NOT NULL,
    question_json TEXT NOT NULL,
    cell_json TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (user_id, name)
);
