-- How often did a patient come, as far as somebody may see?  Row: one.  $1 patient, $2 employee or NULL for all, $3 branches as
-- ',1,2,' or NULL for all, $4 today
SELECT COUNT(*), MIN(SUBSTR(visit.starts_at, 1, 10)), MAX(SUBSTR(visit.starts_at, 1, 10))
FROM visit
JOIN employee ON employee.id = visit.employee_id
LEFT JOIN department ON department.id = visit.department_id
WHERE visit.patient_id = $1 AND visit.status = 'completed' AND employee.sees_patients <> 0
    AND SUBSTR(visit.starts_at, 1, 10) <= $4
    AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
    AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
