-- What is to be done about patients, and what came of it.

-- The key of the reason that this one is told as.
ALTER TABLE reason ADD COLUMN merged_into TEXT;
ALTER TABLE visit ADD COLUMN booked_at TEXT;

-- What holds for one patient of an item that is due again: an interval of its own (days, else months, else the item's), or
-- that nobody is reminded (is_off). owner: as they sign in.
CREATE TABLE recall (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    item_id BIGINT NOT NULL REFERENCES item (id),
    after_days BIGINT,
    after_months BIGINT,
    is_off SMALLINT NOT NULL DEFAULT 0,
    reason TEXT,
    owner TEXT,
    import_id BIGINT,
    UNIQUE (patient_id, item_id)
);

-- outcome: not-reached, informed, will-come, booked, away (until_on), declined, complaint, left. item_id: what the patient was
-- reminded of. note: in the person's own words.
CREATE TABLE contact_result (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    contacted_at TEXT NOT NULL,
    contacted_by TEXT NOT NULL,
    outcome TEXT NOT NULL,
    until_on TEXT,
    item_id BIGINT REFERENCES item (id),
    note TEXT,
    import_id BIGINT
);
CREATE INDEX contact_result_patient ON contact_result (patient_id);

-- priority: low, normal, high. assignee, author, closed_by: as they sign in. is_read: who is to do it has seen
-- it; is_noticed: the author has read that it is closed.
CREATE TABLE task (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    patient_id BIGINT REFERENCES patient (id),
    body TEXT NOT NULL,
    priority TEXT NOT NULL,
    assignee TEXT COLLATE "binary" NOT NULL,
    author TEXT COLLATE "binary" NOT NULL,
    set_at TEXT NOT NULL,
    due_on TEXT NOT NULL,
    first_due_on TEXT NOT NULL,
    moves BIGINT NOT NULL DEFAULT 0,
    closed_at TEXT,
    closed_by TEXT,
    result TEXT,
    is_read SMALLINT NOT NULL DEFAULT 0,
    is_noticed SMALLINT NOT NULL DEFAULT 0,
    import_id BIGINT
);
CREATE INDEX task_open ON task (assignee, due_on) WHERE closed_at IS NULL;
CREATE INDEX task_unread ON task (author) WHERE closed_at IS NOT NULL AND is_noticed = 0;
CREATE INDEX task_patient ON task (patient_id) WHERE patient_id IS NOT NULL;
CREATE INDEX task_set ON task (set_at COLLATE "binary");
