-- When did some patients come last, and what was billed to them, as far as somebody may see?  Row: one patient with a completed visit
-- or sale up to the day.  $1 patients, $2 employee or NULL for all, $3 branches as ',1,2,' or NULL for all, $4 the day
SELECT visit.patient_id,
    MAX(CASE WHEN employee.sees_patients <> 0 THEN SUBSTR(visit.starts_at, 1, 10) END),
    CAST(COALESCE(SUM((SELECT SUM(line.amount_minor) FROM line WHERE line.visit_id = visit.id)), 0) AS BIGINT)
FROM visit
JOIN employee ON employee.id = visit.employee_id
LEFT JOIN department ON department.id = visit.department_id
WHERE visit.patient_id IN (SELECT wanted.id FROM wanted)
    AND visit.status = 'completed' AND SUBSTR(visit.starts_at, 1, 10) <= $4
    AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
    AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
GROUP BY visit.patient_id
