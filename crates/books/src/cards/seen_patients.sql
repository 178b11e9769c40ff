-- Which of some patients have a booking that somebody may see?  Row: one patient.  $1 patients, $2 employee or NULL for all,
-- $3 branches as ',1,2,' or NULL for all
SELECT wanted.id
FROM wanted
WHERE EXISTS (
    SELECT 1
    FROM visit
    LEFT JOIN department ON department.id = visit.department_id
    WHERE visit.patient_id = wanted.id
        AND ($2 IS NULL OR visit.employee_id = $2)
        AND ($3 IS NULL OR $3 LIKE '%,' || department.branch_id || ',%')
)
