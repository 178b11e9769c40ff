-- What is one visit about, as far as money goes and somebody may see?  Row: one, with what prepayment is asked for.  $1 its key,
-- $2 employee or NULL for all, $3 branches as ',1,2,' or NULL for all
SELECT visit.id, visit.key, visit.starts_at, visit.status,
    patient.id, patient.key, patient.name,
    employee.id, employee.key, employee.name,
    branch.id, branch.key, branch.name,
    CASE WHEN category.prepayment = 1 AND visit.waiver IS NULL THEN 1 ELSE 0 END,
    CAST(COALESCE((SELECT SUM(payment.amount_minor) FROM payment WHERE payment.visit_id = visit.id), 0) AS BIGINT)
FROM visit
JOIN patient ON patient.id = visit.patient_id
JOIN employee ON employee.id = visit.employee_id
LEFT JOIN category ON category.id = patient.category_id
LEFT JOIN department ON department.id = visit.department_id
LEFT JOIN branch ON branch.id = department.branch_id
WHERE visit.key = $1
    AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
    AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
