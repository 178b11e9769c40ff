-- Which checks were there?  Row: a check, one patient on one date with something billed.
-- $from, $to the period
SELECT step_of(day) AS step, patient, 1 AS checks, SUM(billed) AS billed
FROM receipt
WHERE counted AND day BETWEEN $from AND $to
GROUP BY patient, day
HAVING SUM(billed) > 0
