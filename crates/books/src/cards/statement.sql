-- What was billed to a patient up to a day, and what was paid, oldest first?  Row: one line of a receipt or one payment; `prepaid` is tied
-- to what is still booked or later.  $1 patient, $2 employee or NULL for all, $3 branches as ',1,2,' or NULL for all, $4 the day
WITH entry AS (
    SELECT 'billed' AS kind, visit.starts_at AS at, line.id, line.amount_minor, CAST(NULL AS TEXT) AS method, line.item_id, visit.id AS visit_id
    FROM visit
    JOIN line ON line.visit_id = visit.id
    WHERE visit.patient_id = $1 AND visit.status = 'completed' AND SUBSTR(visit.starts_at, 1, 10) <= $4
    UNION ALL
    SELECT CASE WHEN visit.status = 'booked' OR SUBSTR(visit.starts_at, 1, 10) > $4 THEN 'prepaid'
            WHEN payment.method = 'bonus' THEN 'bonus' ELSE 'paid' END,
        payment.paid_at, payment.id, payment.amount_minor, payment.method, NULL, payment.visit_id
    FROM payment
    LEFT JOIN visit ON visit.id = payment.visit_id
    WHERE payment.patient_id = $1 AND SUBSTR(payment.paid_at, 1, 10) <= $4
)
SELECT entry.kind, entry.at, entry.amount_minor, entry.method, item.name, employee.name
FROM entry
LEFT JOIN item ON item.id = entry.item_id
LEFT JOIN visit ON visit.id = entry.visit_id
LEFT JOIN employee ON employee.id = visit.employee_id
LEFT JOIN department ON department.id = visit.department_id
WHERE (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
    AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
ORDER BY entry.at COLLATE "binary", entry.id
