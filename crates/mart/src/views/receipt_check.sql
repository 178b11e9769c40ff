-- Which checks were there in the period?  Row: one patient on one date with something billed, on all counted receipts together.
-- A receipt alone on its day is the check; only days with several are added up.
-- $from, $to the period
SELECT patient, day, billed FROM receipt WHERE counted AND is_alone AND billed > 0 AND day BETWEEN $from AND $to
UNION ALL
SELECT patient, day, SUM(billed) AS billed
FROM receipt
WHERE counted AND NOT is_alone AND day BETWEEN $from AND $to
GROUP BY patient, day
HAVING SUM(billed) > 0
