-- Which group of people brings what?  Row: a receipt of the period, or a check (one patient on one date with something billed).
-- $from, $to the period
WITH counted_receipt AS (
    SELECT patient.category, receipt.patient, receipt.visit, receipt.day, receipt.billed
    FROM receipt
    JOIN patient ON patient.patient = receipt.patient
    WHERE receipt.counted AND receipt.day BETWEEN $from AND $to
)
SELECT category, patient, visit, 1 AS patients, 1 AS visits, billed, 0 AS checks, 0 AS checked FROM counted_receipt
UNION ALL
SELECT category, patient, CAST(NULL AS BIGINT) AS visit, 0 AS patients, 0 AS visits, 0 AS billed, 1 AS checks, SUM(billed) AS checked
FROM counted_receipt
GROUP BY category, patient, day
HAVING SUM(billed) > 0
