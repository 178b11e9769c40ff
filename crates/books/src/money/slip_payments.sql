-- What was paid on one slip, as far as somebody may see?  Row: one payment, in the order they were entered.  $1 the slip, $2 employee
-- or NULL for all, $3 branches as ',1,2,' or NULL for all
SELECT patient.id, patient.key, patient.name, payment.method, payment.amount_minor, visit.starts_at
FROM payment
JOIN patient ON patient.id = payment.patient_id
LEFT JOIN visit ON visit.id = payment.visit_id
LEFT JOIN department ON department.id = visit.department_id
WHERE payment.slip_id = $1
    AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
    AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
ORDER BY payment.id
