-- The whole clinic, as docs/BUNDLE.md describes it, and what keeps it safe.
-- One text for SQLite and PostgreSQL. Instants are microseconds UTC; civil dates and local date-times are text as given;
-- money is minor units; decimals are millionths; flags are 0 or 1. `id` is ours; `key` is the id the record has in bundles.
-- `import_id` is the import that created or last changed the row; NULL when a person did.
-- The collation "binary" is SQLite's own; on PostgreSQL it is made before this runs: keys sort by code point on both.
-- BIGINT PRIMARY KEY becomes INTEGER PRIMARY KEY on SQLite: the place of the row itself, not one more index to it.

CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

-- Who these books are: whatever is derived from them names this key, so that other books' derivations are not believed.
CREATE TABLE books (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    books_key TEXT NOT NULL
);

CREATE TABLE clinic (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    country TEXT NOT NULL,
    import_id BIGINT
);

CREATE TABLE import (
    id BIGINT PRIMARY KEY,
    started_at BIGINT NOT NULL,
    files TEXT NOT NULL,
    certificate TEXT NOT NULL,
    undone_at BIGINT
);

-- What an import changed, and what it made that a person took over since. What it made and nobody touched is found by
-- its import_id alone. before_json: the columns as they were, in the order of the table; NULL when the import made the row.
CREATE TABLE import_row (
    import_id BIGINT NOT NULL REFERENCES import (id),
    table_name TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    before_json TEXT,
    PRIMARY KEY (import_id, table_name, row_id)
);

-- Fields that a person entered: an import leaves them alone. Field '*' stands for all: a person made the row.
CREATE TABLE edited_field (
    table_name TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (table_name, row_id, field)
);

CREATE TABLE branch (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    city TEXT,
    country TEXT,
    import_id BIGINT
);

CREATE TABLE department (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    branch_id BIGINT REFERENCES branch (id),
    import_id BIGINT
);

CREATE TABLE employee (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position TEXT,
    department_id BIGINT REFERENCES department (id),
    hired_on TEXT,
    left_on TEXT,
    sees_patients SMALLINT NOT NULL,
    import_id BIGINT
);

CREATE TABLE price_list (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    discount_millionths BIGINT,
    import_id BIGINT
);

CREATE TABLE category (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    attention TEXT NOT NULL,
    prepayment SMALLINT NOT NULL,
    price_list_id BIGINT REFERENCES price_list (id),
    import_id BIGINT
);

CREATE TABLE item (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    item_group TEXT,
    price_minor BIGINT,
    duration_minutes BIGINT,
    recall_after_days BIGINT,
    recall_after_months BIGINT,
    import_id BIGINT
);

CREATE TABLE price (
    id BIGINT PRIMARY KEY,
    price_list_id BIGINT NOT NULL REFERENCES price_list (id),
    item_id BIGINT NOT NULL REFERENCES item (id),
    price_minor BIGINT NOT NULL,
    import_id BIGINT,
    UNIQUE (price_list_id, item_id)
);

CREATE TABLE source (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    source_group TEXT,
    import_id BIGINT
);

CREATE TABLE source_cost (
    id BIGINT PRIMARY KEY,
    source_id BIGINT NOT NULL REFERENCES source (id),
    month TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    import_id BIGINT,
    UNIQUE (source_id, month)
);

CREATE TABLE branch_cost (
    id BIGINT PRIMARY KEY,
    branch_id BIGINT NOT NULL REFERENCES branch (id),
    month TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    import_id BIGINT,
    UNIQUE (branch_id, month)
);

CREATE TABLE patient (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sex TEXT,
    born_on TEXT,
    phone TEXT,
    email TEXT,
    viber TEXT,
    language TEXT,
    city TEXT,
    country TEXT,
    category_id BIGINT REFERENCES category (id),
    price_list_id BIGINT REFERENCES price_list (id),
    source_id BIGINT REFERENCES source (id),
    card_number TEXT,
    registered_on TEXT NOT NULL,
    note TEXT,
    -- active, archived, deceased, erased
    state TEXT NOT NULL DEFAULT 'active',
    -- set when this card was merged: every later row of it goes to the survivor
    merged_into_id BIGINT REFERENCES patient (id),
    import_id BIGINT
);
CREATE INDEX patient_card_number ON patient (card_number);
-- Of merged cards only: else who looks for one patient that is not merged is led through all that are not.
CREATE INDEX patient_merged_into ON patient (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE consent (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    given SMALLINT NOT NULL,
    given_on TEXT NOT NULL,
    import_id BIGINT,
    UNIQUE (patient_id, channel, purpose, given_on)
);

CREATE TABLE departure (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    left_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT,
    import_id BIGINT,
    UNIQUE (patient_id, left_on)
);

CREATE TABLE visit (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    employee_id BIGINT NOT NULL REFERENCES employee (id),
    department_id BIGINT REFERENCES department (id),
    starts_at TEXT NOT NULL,
    ends_at TEXT,
    status TEXT NOT NULL,
    import_id BIGINT
);
-- What the totals of a certificate ask of every visit, line and payment stands in the index, so that they need no sorting.
CREATE INDEX visit_patient ON visit (patient_id, status);

CREATE TABLE line (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    visit_id BIGINT NOT NULL REFERENCES visit (id),
    item_id BIGINT REFERENCES item (id),
    quantity_millionths BIGINT,
    amount_minor BIGINT NOT NULL,
    discount_minor BIGINT,
    import_id BIGINT
);
CREATE INDEX line_visit ON line (visit_id, amount_minor);
CREATE INDEX line_item ON line (item_id);

CREATE TABLE payment (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    visit_id BIGINT REFERENCES visit (id),
    paid_at TEXT NOT NULL,
    method TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    import_id BIGINT
);
CREATE INDEX payment_patient ON payment (patient_id, amount_minor);
CREATE INDEX payment_visit ON payment (visit_id);

CREATE TABLE bonus (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    on_date TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    visit_id BIGINT REFERENCES visit (id),
    import_id BIGINT
);
CREATE INDEX bonus_patient ON bonus (patient_id);
CREATE INDEX bonus_visit ON bonus (visit_id);

CREATE TABLE rating (
    id BIGINT PRIMARY KEY,
    visit_id BIGINT NOT NULL UNIQUE REFERENCES visit (id),
    rated_at TEXT NOT NULL,
    score SMALLINT NOT NULL,
    comment TEXT,
    import_id BIGINT
);

-- What the mart follows. `seq` comes from the counter 'change' inside the writing transaction, so numbers commit in order.
-- scope: 'patient' (the rows of patient_id changed), 'directory' (names, lists, costs), 'everything' (rebuild).
-- No foreign key: a row outlives the patient whose removal it announces.
CREATE TABLE change (
    seq BIGINT PRIMARY KEY,
    scope TEXT NOT NULL,
    patient_id BIGINT
);

-- Who did what, each row holding the hash of the one before: a row altered or taken out later is seen.
CREATE TABLE audit (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);

INSERT INTO counter (name, value) VALUES ('change', 0), ('audit', 0), ('import', 0), ('row', 0);
