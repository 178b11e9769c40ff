-- Which ratings of receipts are there for this question?  Row: one rating up to as-of of a receipt up to as-of.
-- $as_of day, $everyone no patient is left out, $all_counted no receipt is left out
SELECT patient, visit, employee, day, score, has_comment, $all_counted OR counted(department, employee) AS counted
FROM stored_rating
WHERE day <= $as_of AND receipt_day <= $as_of AND ($everyone OR chosen(patient))
