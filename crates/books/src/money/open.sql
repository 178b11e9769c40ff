-- What was billed (or, of a booking, planned) on the visits of one patient that somebody may see, and what was paid for it?  Row: one
-- visit that is booked or completed, oldest first.  $1 patient, $2 employee or NULL for all, $3 branches as ',1,2,' or NULL for all
SELECT visit.id, visit.key, visit.starts_at, visit.status,
    employee.id, employee.key, employee.name,
    CAST(COALESCE((SELECT SUM(line.amount_minor) FROM line WHERE line.visit_id = visit.id), 0) AS BIGINT),
    CAST(COALESCE((SELECT SUM(payment.amount_minor) FROM payment WHERE payment.visit_id = visit.id), 0) AS BIGINT),
    CAST(COALESCE((SELECT SUM(payment.amount_minor) FROM payment
        WHERE payment.visit_id = visit.id AND payment.method = 'bonus'), 0) AS BIGINT)
FROM visit
JOIN employee ON employee.id = visit.employee_id
LEFT JOIN department ON department.id = visit.department_id
WHERE visit.patient_id = $1 AND visit.status IN ('booked', 'completed')
    AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
    AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
ORDER BY visit.starts_at COLLATE "binary", visit.id
