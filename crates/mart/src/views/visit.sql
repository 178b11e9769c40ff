-- Which visits are there for this question?  Row: one completed visit with an employee who sees patients, up to as-of, of a
-- chosen patient. Neighbours later than as-of do not exist.
-- $as_of day, $everyone no patient is left out, $all_counted no receipt is left out
SELECT
    patient, visit, employee, department, branch, day, hour, billed,
    first_on, prev_on, is_first, opens_day, visit_days,
    CASE WHEN next_on <= $as_of THEN next_on END AS next_on,
    CASE WHEN following_on <= $as_of THEN following_on END AS following_on,
    first_with_employee_on, is_first_with_employee,
    CASE WHEN next_with_employee_on <= $as_of THEN next_with_employee_on END AS next_with_employee_on,
    first_with_department_on, is_first_with_department,
    CASE WHEN next_with_department_on <= $as_of THEN next_with_department_on END AS next_with_department_on,
    first_with_branch_on, is_first_with_branch,
    CASE WHEN next_with_branch_on <= $as_of THEN next_with_branch_on END AS next_with_branch_on,
    $all_counted OR counted(branch, department, employee) AS counted
FROM stored_booking
WHERE is_visit AND day <= $as_of AND ($everyone OR chosen(patient))
