-- Which checks were there?  Row: a check, one patient on one date with something billed: a receipt alone on its day, or several added up.
-- $from, $to the period
SELECT step_of(day) AS step, patient, TRUE AS checks, billed
FROM receipt
WHERE counted AND is_check AND day BETWEEN $from AND $to
UNION ALL
SELECT step_of(day) AS step, patient, TRUE AS checks, SUM(billed) AS billed
FROM receipt
WHERE counted AND NOT is_alone AND day BETWEEN $from AND $to
GROUP BY patient, day
HAVING SUM(billed) > 0
