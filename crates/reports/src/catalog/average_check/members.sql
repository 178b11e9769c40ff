-- Which checks were there?  Row: a check, one patient on one date with something billed.
SELECT step_of(day) AS step, patient, TRUE AS checks, billed FROM receipt_check
