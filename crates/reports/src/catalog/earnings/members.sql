-- Who earns what for the organisation?  Row: a receipt of the period, alone on its day a check too (one patient on one date with
-- something billed); a payment of the period tied to a receipt; a check of several receipts with one employee; or one with several
-- employees, which is no single employee's.
-- $from, $to the period
SELECT
    employee, patient, visit, TRUE AS patients, TRUE AS visits, billed, 0 AS paid,
    is_check AS checks, CASE WHEN is_check THEN billed ELSE 0 END AS checked,
    is_check AS all_checks, CASE WHEN is_check THEN billed ELSE 0 END AS all_checked
FROM receipt
WHERE counted AND day BETWEEN $from AND $to
UNION ALL
SELECT employee, patient, receipt AS visit, FALSE AS patients, FALSE AS visits, 0 AS billed, amount AS paid, FALSE AS checks, 0 AS checked, FALSE AS all_checks, 0 AS all_checked
FROM payment
WHERE counted AND is_of_chosen AND NOT is_bonus AND day BETWEEN $from AND $to
UNION ALL
SELECT employee, patient, CAST(NULL AS INT) AS visit, FALSE AS patients, FALSE AS visits, 0 AS billed, 0 AS paid, TRUE AS checks, SUM(billed) AS checked, FALSE AS all_checks, 0 AS all_checked
FROM receipt
WHERE counted AND NOT is_alone AND day BETWEEN $from AND $to
GROUP BY employee, patient, day
HAVING SUM(billed) > 0
UNION ALL
SELECT CAST(NULL AS INT) AS employee, patient, CAST(NULL AS INT) AS visit, FALSE AS patients, FALSE AS visits, 0 AS billed, 0 AS paid, FALSE AS checks, 0 AS checked, TRUE AS all_checks, SUM(billed) AS all_checked
FROM receipt
WHERE counted AND NOT is_alone AND day BETWEEN $from AND $to
GROUP BY patient, day
HAVING SUM(billed) > 0
