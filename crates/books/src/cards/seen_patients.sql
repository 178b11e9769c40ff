-- Which of some patients have a booking that somebody may see, pay for one, or were registered in one of the branches?  Row: one
-- patient.  $1 patients, $2 employee or NULL for all, $3 branches as ',1,2,' or NULL for all
SELECT wanted.id
FROM wanted
WHERE EXISTS (
    SELECT 1
    FROM visit
    LEFT JOIN department ON department.id = visit.department_id
    WHERE visit.patient_id = wanted.id
        AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
        AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
) OR EXISTS (
    SELECT 1
    FROM payment
    JOIN visit ON visit.id = payment.visit_id
    LEFT JOIN department ON department.id = visit.department_id
    WHERE payment.patient_id = wanted.id
        AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
        AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
) OR EXISTS (
    SELECT 1
    FROM patient
    WHERE patient.id = wanted.id AND CAST($2 AS BIGINT) IS NULL AND CAST($3 AS TEXT) LIKE '%,' || patient.branch_id || ',%'
)
