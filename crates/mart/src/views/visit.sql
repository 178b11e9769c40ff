-- Which visits are there for this question?  Row: one completed visit with an employee who sees patients, up to as-of, of a
-- chosen patient. Neighbours later than as-of do not exist. is_last: no later visit, not on the same day either.
-- $as_of day, $is_now nothing is later, $everyone no patient is left out, $all_counted no receipt is left out
SELECT
    patient, visit, employee, department, branch_of(department) AS branch, day,
    first_on, prev_on, is_first, opens_day, closes_day, visit_days,
    CASE WHEN $is_now OR next_on <= $as_of THEN next_on END AS next_on,
    closes_day AND (next_on IS NULL OR (NOT $is_now AND next_on > $as_of)) AS is_last,
    first_with_employee_on, is_first_with_employee,
    CASE WHEN $is_now OR next_with_employee_on <= $as_of THEN next_with_employee_on END AS next_with_employee_on,
    first_with_department_on, is_first_with_department,
    CASE WHEN $is_now OR next_with_department_on <= $as_of THEN next_with_department_on END AS next_with_department_on,
    first_with_branch_on, is_first_with_branch,
    CASE WHEN $is_now OR next_with_branch_on <= $as_of THEN next_with_branch_on END AS next_with_branch_on,
    $all_counted OR counted(department, employee) AS counted
FROM stored_booking
WHERE is_visit AND ($is_now OR day <= $as_of) AND ($everyone OR chosen(patient))
