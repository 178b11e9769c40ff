-- Who belongs to which cell of retention?  Row: a visit of the period, as somebody's first with an employee (primary, and what
-- became of them) or as a visit of somebody who had been there before (old). `who` is the employee, department, branch or month.
-- $from, $to the period; $as_of; $by employee, department, branch or month; $first employee or clinic; $within days or NULL
WITH seen AS (
    SELECT
        patient, visit, day, next_on,
        CASE $by WHEN 'employee' THEN employee WHEN 'department' THEN department WHEN 'branch' THEN branch ELSE month_of(day) END AS who,
        CASE
            WHEN $first = 'clinic' OR $by = 'month' THEN is_first
            WHEN $by = 'employee' THEN is_first_with_employee
            WHEN $by = 'department' THEN is_first_with_department
            ELSE is_first_with_branch
        END AS is_primary,
        CASE
            WHEN $first = 'clinic' OR $by = 'month' THEN first_on
            WHEN $by = 'employee' THEN first_with_employee_on
            WHEN $by = 'department' THEN first_with_department_on
            ELSE first_with_branch_on
        END AS first_with_on,
        CASE $by
            WHEN 'employee' THEN next_with_employee_on
            WHEN 'department' THEN next_with_department_on
            WHEN 'branch' THEN next_with_branch_on
            ELSE next_on
        END AS next_with_on,
        CASE WHEN $by = 'month' THEN GREATEST(month_of(day), $from) ELSE $from END AS since,
        CASE WHEN $within IS NULL THEN $as_of ELSE LEAST($as_of, day + $within) END AS until,
        $within IS NOT NULL AND $as_of - day < $within AS is_open
    FROM visit
    WHERE counted AND day BETWEEN $from AND $to
),
outcome AS (
    SELECT
        who, patient, visit, is_primary, first_with_on < since AS is_old,
        is_primary AND is_open AS is_still_open,
        is_primary AND NOT is_open AND COALESCE(next_with_on <= until, FALSE) AS has_returned,
        is_primary AND NOT is_open AND NOT COALESCE(next_with_on <= until, FALSE) AND COALESCE(next_on <= until, FALSE) AS has_gone_elsewhere,
        is_primary AND NOT is_open AND NOT COALESCE(next_with_on <= until, FALSE) AND NOT COALESCE(next_on <= until, FALSE) AS is_lost
    FROM seen
    WHERE who IS NOT NULL AND (is_primary OR first_with_on < since)
)
SELECT
    who AS employee, who AS department, who AS branch, who AS month,
    patient, visit,
    is_primary AS "primary",
    has_returned AS returned,
    has_gone_elsewhere AS returned_elsewhere,
    is_still_open AS still_open,
    is_primary AND NOT is_still_open AS settled,
    is_lost AS lost,
    CASE WHEN is_lost THEN billed_of(patient) ELSE 0 END AS lost_billed,
    is_old AS old
FROM outcome
