-- What did a patient pay for each visit that somebody may see, and for nothing in particular, less what was given back?  Row: one visit
-- (nothing in particular first), oldest first: real money, and money by bonus.  $1 patient, $2 employee or
-- NULL for all, $3 branches as ',1,2,' or NULL for all
SELECT visit.id, visit.key, visit.starts_at,
    CAST(SUM(CASE WHEN payment.method = 'bonus' THEN 0 ELSE payment.amount_minor END) AS BIGINT),
    CAST(SUM(CASE WHEN payment.method = 'bonus' THEN payment.amount_minor ELSE 0 END) AS BIGINT)
FROM payment
LEFT JOIN visit ON visit.id = payment.visit_id
LEFT JOIN department ON department.id = visit.department_id
WHERE payment.patient_id = $1
    AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
    AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
GROUP BY visit.id, visit.key, visit.starts_at
ORDER BY CASE WHEN visit.id IS NULL THEN 0 ELSE 1 END, visit.starts_at COLLATE "binary", visit.id
