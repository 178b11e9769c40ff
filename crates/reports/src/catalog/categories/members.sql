-- Which group of people brings what?  Row: a receipt of the period, or a check (one patient on one date with something billed).
-- $from, $to the period
SELECT category_of(patient) AS category, patient, visit, TRUE AS patients, TRUE AS visits, billed, FALSE AS checks, 0 AS checked
FROM receipt
WHERE counted AND day BETWEEN $from AND $to
UNION ALL
SELECT category_of(patient) AS category, patient, CAST(NULL AS INT) AS visit, FALSE AS patients, FALSE AS visits, 0 AS billed, TRUE AS checks, billed AS checked
FROM receipt_check
