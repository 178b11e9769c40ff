-- Which group of people brings what?  Row: a receipt of the period, alone on its day a check too; or a check of several receipts
-- (one patient on one date with something billed).
-- $from, $to the period
SELECT
    category_of(patient) AS category, patient, visit, TRUE AS patients, TRUE AS visits, billed,
    is_check AS checks, CASE WHEN is_check THEN billed ELSE 0 END AS checked
FROM receipt
WHERE counted AND day BETWEEN $from AND $to
UNION ALL
SELECT category_of(patient) AS category, patient, CAST(NULL AS INT) AS visit, FALSE AS patients, FALSE AS visits, 0 AS billed, TRUE AS checks, SUM(billed) AS checked
FROM receipt
WHERE counted AND NOT is_alone AND day BETWEEN $from AND $to
GROUP BY patient, day
HAVING SUM(billed) > 0
