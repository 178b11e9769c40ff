-- The bundle's files as DuckDB's own tables, once for all questions.
-- Keys become integers, texts that repeat become ENUMs, money is in minor units. Visits are numbered in the order of time (ties
-- by key) and stored in it, lines and payments beside them: what a table that has grown day by day looks like, and what lets
-- DuckDB skip the blocks of other days. Nothing is precomputed from other rows.
-- The views raw_* are the files, every column a text.

CREATE TYPE city AS ENUM (SELECT DISTINCT city FROM raw_patients WHERE city IS NOT NULL ORDER BY city);
CREATE TYPE country AS ENUM (SELECT DISTINCT country FROM raw_patients WHERE country IS NOT NULL ORDER BY country);
CREATE TYPE status AS ENUM ('booked', 'completed', 'cancelled', 'missed');
CREATE TYPE method AS ENUM ('cash', 'card', 'transfer', 'bonus', 'other');

CREATE TABLE branch AS
SELECT row_number() OVER (ORDER BY id)::INTEGER AS branch, id, name, city, country FROM raw_branches ORDER BY branch;

CREATE TABLE department AS
SELECT row_number() OVER (ORDER BY department.id)::INTEGER AS department, department.id, department.name, branch.branch
FROM raw_departments AS department
LEFT JOIN branch ON branch.id = department.branch_id
ORDER BY department;

CREATE TABLE employee AS
SELECT row_number() OVER (ORDER BY id)::INTEGER AS employee, id, name, coalesce(sees_patients::BOOLEAN, true) AS sees_patients
FROM raw_employees
ORDER BY employee;

CREATE TABLE price_list AS
SELECT row_number() OVER (ORDER BY id)::INTEGER AS price_list, id, name FROM raw_price_lists ORDER BY price_list;

CREATE TABLE category AS
SELECT row_number() OVER (ORDER BY category.id)::INTEGER AS category, category.id, category.name, attention, price_list.price_list
FROM raw_categories AS category
LEFT JOIN price_list ON price_list.id = category.price_list_id
ORDER BY category;

CREATE TABLE source AS
SELECT row_number() OVER (ORDER BY id)::INTEGER AS source, id, name FROM raw_sources ORDER BY source;

CREATE TABLE ground AS
SELECT row_number() OVER (ORDER BY id)::INTEGER AS ground, id, name FROM raw_discount_grounds ORDER BY ground;

CREATE TABLE item AS
SELECT
    row_number() OVER (ORDER BY id)::INTEGER AS item, id, name, kind, "group",
    recall_after_days::INTEGER AS recall_after_days, recall_after_months::INTEGER AS recall_after_months
FROM raw_items
ORDER BY item;

CREATE TABLE source_cost AS
SELECT source.source, (month || '-01')::DATE AS month, (amount::DECIMAL(18, 2) * 100)::BIGINT AS amount
FROM raw_source_costs
JOIN source ON source.id = source_id;

CREATE TABLE branch_cost AS
SELECT branch.branch, (month || '-01')::DATE AS month, (amount::DECIMAL(18, 2) * 100)::BIGINT AS amount
FROM raw_branch_costs
JOIN branch ON branch.id = branch_id;

CREATE TABLE patient AS
SELECT
    row_number() OVER (ORDER BY patient.id)::INTEGER AS patient, patient.id, patient.name, phone, email,
    city::city AS city, country::country AS country, category.category, price_list.price_list, source.source, card_number,
    registered_on::DATE AS registered_on
FROM raw_patients AS patient
LEFT JOIN category ON category.id = patient.category_id
LEFT JOIN price_list ON price_list.id = patient.price_list_id
LEFT JOIN source ON source.id = patient.source_id
ORDER BY patient;

CREATE TABLE visit_key AS
SELECT row_number() OVER (ORDER BY starts_at::TIMESTAMP, id)::INTEGER AS visit, id FROM raw_visits;

CREATE TABLE visit AS
SELECT
    visit_key.visit, patient.patient, employee.employee, department.department, starts_at::DATE AS day,
    starts_at::TIMESTAMP AS starts_at, status::status AS status,
    least(coalesce(booked_at::TIMESTAMP, starts_at::TIMESTAMP), starts_at::TIMESTAMP) AS booked_at
FROM raw_visits AS visit
JOIN visit_key ON visit_key.id = visit.id
JOIN patient ON patient.id = visit.patient_id
JOIN employee ON employee.id = visit.employee_id
LEFT JOIN department ON department.id = visit.department_id
ORDER BY visit_key.visit;

CREATE TABLE line AS
SELECT
    visit_key.visit, item.item, (amount::DECIMAL(18, 2) * 100)::BIGINT AS amount,
    coalesce((discount::DECIMAL(18, 2) * 100)::BIGINT, 0) AS discount, ground.ground
FROM raw_lines
JOIN visit_key ON visit_key.id = visit_id
LEFT JOIN item ON item.id = item_id
LEFT JOIN ground ON ground.id = ground_id
ORDER BY visit_key.visit;

CREATE TABLE payment AS
SELECT
    patient.patient, visit_key.visit, paid_at::DATE AS day, method::method AS method,
    (amount::DECIMAL(18, 2) * 100)::BIGINT AS amount
FROM raw_payments
JOIN patient ON patient.id = patient_id
LEFT JOIN visit_key ON visit_key.id = visit_id
ORDER BY paid_at;

CREATE TABLE bonus AS
SELECT patient.patient, "on"::DATE AS day, (amount::DECIMAL(18, 2) * 100)::BIGINT AS amount
FROM raw_bonuses
JOIN patient ON patient.id = patient_id
ORDER BY day;

CREATE TABLE rating AS
SELECT visit_key.visit, rated_at::DATE AS day, score::TINYINT AS score, comment IS NOT NULL AS has_comment
FROM raw_ratings
JOIN visit_key ON visit_key.id = visit_id
ORDER BY day;

-- Reasons that differ in case and white space are one: raw_reasons knows the spelling shown and the key compared.
CREATE TABLE departure AS
SELECT patient.patient, left_on::DATE AS left_on, dense_rank() OVER (ORDER BY reason.key)::INTEGER AS reason, reason.joined AS spelling
FROM raw_departures
JOIN patient ON patient.id = patient_id
JOIN raw_reasons AS reason ON reason.reason = raw_departures.reason
ORDER BY left_on;

-- Days on which somebody spoke with a patient of what is due, and when first.
CREATE TABLE reminder AS
SELECT patient.patient, contacted_at::TIMESTAMP::DATE AS day, min(contacted_at::TIMESTAMP) AS called_at
FROM raw_contact_results
JOIN patient ON patient.id = patient_id
WHERE item_id IS NOT NULL AND outcome <> 'not-reached'
GROUP BY ALL;

DROP TABLE visit_key;

-- Percents in tenths and averages in the unit given, exact, half away from zero; nothing of nothing.
CREATE MACRO average(total, count) AS CASE WHEN count > 0 THEN sign(total) * ((2 * abs(total) + count) // (2 * count)) END;
CREATE MACRO percent(part, whole) AS average(1000 * part, whole);
-- Wilson's interval, z = 1.959963984540054, in tenths of a percent.
CREATE MACRO wilson(k, n, side) AS CASE WHEN n > 0 THEN
    round(1000 * greatest(0, least(1, (k / n + 1.9207294103470626 / n + side * 1.959963984540054 * sqrt(k / n * (1 - k / n) / n + 0.9603647051735313 / (n * n))) / (1 + 3.841458820694125 / n))))
END::BIGINT;
-- A day so many months (or days) earlier; the last day of a clip, which stays a month's last day.
CREATE MACRO earlier(day, months, days) AS (day - to_months(months) - to_days(days))::DATE;
CREATE MACRO earlier_last(day, months, days) AS
    CASE WHEN months > 0 AND day = last_day(day) THEN last_day(earlier(day, months, 0)) ELSE earlier(day, months, days) END;
