-- Which lines of receipts are there for this question?  Row: one line of a receipt up to as-of, of a chosen patient.
-- $as_of day, $everyone no patient is left out, $all_counted no receipt is left out
SELECT patient, visit, day, item, amount, $all_counted OR counted(branch, department, employee) AS counted
FROM stored_line
WHERE day <= $as_of AND ($everyone OR chosen(patient))
