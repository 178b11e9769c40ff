-- Which receipts are there for this question?  Row: one visit or sale up to as-of, of a chosen patient.
-- first_on: the patient's first visit ever, NULL before there is one; is_alone: the patient's only receipt of the day;
-- is_check: such a one with something billed; reminded_on: the day of the reminder that brought it.
-- $as_of day, $is_now nothing is later, $everyone no patient is left out, $all_counted no receipt is left out
SELECT
    patient, visit, employee, department, branch_of(department) AS branch, day, billed, is_alone, is_alone AND billed > 0 AS is_check,
    reminded_on, CASE WHEN $is_now OR first_on <= $as_of THEN first_on END AS first_on,
    $all_counted OR counted(department, employee) AS counted
FROM stored_booking
WHERE is_receipt AND ($is_now OR day <= $as_of) AND ($everyone OR chosen(patient))
