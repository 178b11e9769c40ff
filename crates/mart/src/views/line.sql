-- Which lines of receipts are there for this question?  Row: one line of a receipt up to as-of, of a chosen patient.
-- is_last: the patient's last line of this item.
-- $as_of day, $is_now nothing is later, $everyone no patient is left out, $all_counted no receipt is left out
SELECT
    patient, visit, day, item, employee, department, branch_of(department) AS branch, amount, discount, ground, is_discounted,
    following_on IS NULL OR (NOT $is_now AND following_on > $as_of) AS is_last,
    $all_counted OR counted(department, employee) AS counted
FROM stored_line
WHERE ($is_now OR day <= $as_of) AND ($everyone OR chosen(patient))
