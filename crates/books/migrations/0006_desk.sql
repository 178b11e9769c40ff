-- What a front desk needs beyond what bundles had: rosters, rooms, slips, closings, bonus kinds, contacts, and the journal
-- of deeds. Flags of lists are 0 where nobody said otherwise; of everything else that is new NULL is not known.

ALTER TABLE branch ADD COLUMN is_archived SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE department ADD COLUMN is_archived SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN is_archived SMALLINT NOT NULL DEFAULT 0;
-- The main list, at most one: its prices are item.price_minor, and what others lack is taken from it.
ALTER TABLE price_list ADD COLUMN is_main SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE price_list ADD COLUMN is_archived SMALLINT NOT NULL DEFAULT 0;
-- One of twelve words (red to grey): the theme knows the shade.
ALTER TABLE category ADD COLUMN colour TEXT;
-- That of a newcomer, at most one.
ALTER TABLE category ADD COLUMN is_preset SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE category ADD COLUMN is_archived SMALLINT NOT NULL DEFAULT 0;
-- Contained in the price.
ALTER TABLE item ADD COLUMN vat_millionths BIGINT;
ALTER TABLE item ADD COLUMN is_archived SMALLINT NOT NULL DEFAULT 0;

CREATE TABLE room (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    branch_id BIGINT REFERENCES branch (id),
    is_archived SMALLINT NOT NULL DEFAULT 0,
    import_id BIGINT
);

-- "None" is a kind of 0 %. What is accrued is good for so many days; NULL: for ever.
CREATE TABLE bonus_kind (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    percent_millionths BIGINT NOT NULL,
    expires_after_days BIGINT,
    is_preset SMALLINT NOT NULL DEFAULT 0,
    is_archived SMALLINT NOT NULL DEFAULT 0,
    import_id BIGINT
);

CREATE TABLE discount_ground (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    is_archived SMALLINT NOT NULL DEFAULT 0,
    import_id BIGINT
);

-- Reasons of departures that are offered; a departure keeps its own text.
CREATE TABLE reason (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    is_archived SMALLINT NOT NULL DEFAULT 0,
    import_id BIGINT
);

-- What the clinic decided once, by word: bonus-share (percent of a bill), overlap (yes, no), step (minutes of the board),
-- letterhead, seller (an employee's key), discount-limit.ROLE (percent), gift-limit.ROLE (amount).
CREATE TABLE setting (
    id BIGINT PRIMARY KEY,
    name TEXT COLLATE "binary" NOT NULL UNIQUE,
    value TEXT NOT NULL,
    import_id BIGINT
);

-- kind: work, away. weekday 1 to 7: every such day from from_on until until_on (NULL: on and on); NULL: every day of them.
-- starts, ends: HH:MM; NULL: the whole day. Of kind away and without an employee: the branch (or the clinic) is closed.
CREATE TABLE roster (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    employee_id BIGINT REFERENCES employee (id),
    room_id BIGINT REFERENCES room (id),
    branch_id BIGINT REFERENCES branch (id),
    weekday SMALLINT,
    from_on TEXT NOT NULL,
    until_on TEXT,
    starts TEXT,
    ends TEXT,
    note TEXT,
    import_id BIGINT
);

-- A day of a cash desk that was counted: one row a method, all rows of a closing with one number.
CREATE TABLE closing (
    id BIGINT PRIMARY KEY,
    number BIGINT NOT NULL,
    method TEXT COLLATE "binary" NOT NULL,
    branch_id BIGINT REFERENCES branch (id),
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    expected_minor BIGINT NOT NULL,
    counted_minor BIGINT NOT NULL,
    note TEXT,
    import_id BIGINT,
    UNIQUE (number, method)
);

-- The paper of one act of billing or paying: its lines and payments name it. number: from the counter 'slip', without gaps;
-- two clinics' bundles may bring the same. closing: the number of the closing.
CREATE TABLE slip (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    number BIGINT NOT NULL,
    branch_id BIGINT REFERENCES branch (id),
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    closing BIGINT,
    import_id BIGINT
);
CREATE INDEX slip_number ON slip (number);
CREATE INDEX slip_issued ON slip (issued_at COLLATE "binary");

-- branch_id: where the card was made. It is seen there before the first booking, and its country reads phones.
ALTER TABLE patient ADD COLUMN branch_id BIGINT REFERENCES branch (id);
ALTER TABLE patient ADD COLUMN phone_e164 TEXT;
ALTER TABLE patient ADD COLUMN preferred_channel TEXT;
ALTER TABLE patient ADD COLUMN bonus_kind_id BIGINT REFERENCES bonus_kind (id);
ALTER TABLE patient ADD COLUMN category_reason TEXT;
ALTER TABLE patient ADD COLUMN registered_by TEXT;

-- Phones, e-mails and Vibers beyond the first. kind: phone, email, viber. value: as typed.
CREATE TABLE contact (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    kind TEXT COLLATE "binary" NOT NULL,
    value TEXT COLLATE "binary" NOT NULL,
    e164 TEXT,
    note TEXT,
    import_id BIGINT,
    UNIQUE (patient_id, kind, value)
);

-- Guardian, parent, child, spouse, other, different (another person with a like card): another card, or somebody without one.
CREATE TABLE relative (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    relative_id BIGINT REFERENCES patient (id),
    name TEXT,
    phone TEXT,
    email TEXT,
    kinship TEXT NOT NULL,
    gets_messages SMALLINT NOT NULL DEFAULT 0,
    pays SMALLINT NOT NULL DEFAULT 0,
    import_id BIGINT
);
CREATE INDEX relative_patient ON relative (patient_id);
CREATE INDEX relative_relative ON relative (relative_id) WHERE relative_id IS NOT NULL;

-- The waiting list. state: waiting, booked, dropped.
CREATE TABLE wait (
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "binary" NOT NULL UNIQUE,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    employee_id BIGINT REFERENCES employee (id),
    item_id BIGINT REFERENCES item (id),
    entered_on TEXT NOT NULL,
    from_on TEXT,
    until_on TEXT,
    state TEXT NOT NULL,
    note TEXT,
    import_id BIGINT
);
CREATE INDEX wait_patient ON wait (patient_id);

-- arrived_at: the status stays 'booked'. series: the key of its first booking. waiver: why prepayment is not asked for.
ALTER TABLE visit ADD COLUMN arrived_at TEXT;
ALTER TABLE visit ADD COLUMN room_id BIGINT REFERENCES room (id);
ALTER TABLE visit ADD COLUMN series TEXT;
ALTER TABLE visit ADD COLUMN waiver TEXT;
ALTER TABLE visit ADD COLUMN note TEXT;
CREATE INDEX visit_starts ON visit (starts_at COLLATE "binary");
CREATE INDEX visit_series ON visit (series) WHERE series IS NOT NULL;

-- corrects: the key of the line that this one takes back. note: why.
ALTER TABLE line ADD COLUMN slip_id BIGINT REFERENCES slip (id);
ALTER TABLE line ADD COLUMN ground_id BIGINT REFERENCES discount_ground (id);
ALTER TABLE line ADD COLUMN vat_millionths BIGINT;
ALTER TABLE line ADD COLUMN corrects TEXT;
ALTER TABLE line ADD COLUMN note TEXT;
CREATE INDEX line_slip ON line (slip_id) WHERE slip_id IS NOT NULL;

ALTER TABLE payment ADD COLUMN slip_id BIGINT REFERENCES slip (id);
ALTER TABLE payment ADD COLUMN note TEXT;
CREATE INDEX payment_slip ON payment (slip_id) WHERE slip_id IS NOT NULL;

-- payment_id: what it was accrued by, taken back by or used for. expires_on: of what was accrued. note: why a gift was given.
ALTER TABLE bonus ADD COLUMN payment_id BIGINT REFERENCES payment (id);
ALTER TABLE bonus ADD COLUMN expires_on TEXT;
ALTER TABLE bonus ADD COLUMN note TEXT;
CREATE INDEX bonus_payment ON bonus (payment_id) WHERE payment_id IS NOT NULL;

-- The journal: what a deed (audit.seq) did to a row.
-- {"made":1} | {"removed":[cells]} | {"changed":{"phone":[was,is]},"marks":["phone"],"import":7}
CREATE TABLE deed_row (
    deed BIGINT NOT NULL,
    table_name TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    change_json TEXT NOT NULL,
    PRIMARY KEY (deed, table_name, row_id)
);
CREATE INDEX deed_row_of ON deed_row (table_name, row_id);

-- A form that was taken: its key, whose it was, and the address it was answered with.
CREATE TABLE form_key (
    key TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    answer TEXT NOT NULL
);

-- What a person removed or erased, by the hash of what made it itself: no import brings it back. Of a patient it means
-- erased: the row comes, the identity does not.
CREATE TABLE gone (
    id BIGINT PRIMARY KEY,
    table_name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    gone_on TEXT NOT NULL,
    import_id BIGINT,
    UNIQUE (table_name, fingerprint)
);

INSERT INTO counter (name, value) VALUES ('slip', 0), ('closing', 0);
