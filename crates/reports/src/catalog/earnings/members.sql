-- Who earns what for the organisation?  Row: a receipt of the period, a payment of the period tied to a receipt, or a check (one
-- patient on one date with one employee and something billed), or a
-- check of all employees together, which is no single employee's.
-- $from, $to the period
WITH counted_receipt AS (
    SELECT employee, patient, visit, day, billed FROM receipt WHERE counted AND day BETWEEN $from AND $to
)
SELECT employee, patient, visit, 1 AS patients, 1 AS visits, billed, 0 AS paid, 0 AS checks, 0 AS checked, 0 AS all_checks, 0 AS all_checked FROM counted_receipt
UNION ALL
SELECT employee, patient, receipt AS visit, 0 AS patients, 0 AS visits, 0 AS billed, amount AS paid, 0 AS checks, 0 AS checked, 0 AS all_checks, 0 AS all_checked
FROM payment
WHERE counted AND is_of_chosen AND NOT is_bonus AND day BETWEEN $from AND $to
UNION ALL
SELECT employee, patient, CAST(NULL AS BIGINT) AS visit, 0 AS patients, 0 AS visits, 0 AS billed, 0 AS paid, 1 AS checks, SUM(billed) AS checked, 0 AS all_checks, 0 AS all_checked
FROM counted_receipt
GROUP BY employee, patient, day
HAVING SUM(billed) > 0
UNION ALL
SELECT CAST(NULL AS INT) AS employee, patient, CAST(NULL AS BIGINT) AS visit, 0 AS patients, 0 AS visits, 0 AS billed, 0 AS paid, 0 AS checks, 0 AS checked, 1 AS all_checks, SUM(billed) AS all_checked
FROM counted_receipt
GROUP BY patient, day
HAVING SUM(billed) > 0
