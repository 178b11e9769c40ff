-- What do some patients owe up to a day, as far as somebody may see?  Row: one patient who owes.  $1 patients, $2 employee or NULL for
-- all, $3 branches as ',1,2,' or NULL for all, $4 the day
SELECT moved.patient_id, CAST(SUM(moved.minor) AS BIGINT)
FROM (
    SELECT visit.patient_id, line.amount_minor AS minor
    FROM visit
    JOIN line ON line.visit_id = visit.id
    LEFT JOIN department ON department.id = visit.department_id
    WHERE visit.patient_id IN (SELECT wanted.id FROM wanted)
        AND visit.status = 'completed' AND SUBSTR(visit.starts_at, 1, 10) <= $4
        AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
        AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
    UNION ALL
    SELECT payment.patient_id, -payment.amount_minor
    FROM payment
    LEFT JOIN visit ON visit.id = payment.visit_id
    LEFT JOIN department ON department.id = visit.department_id
    WHERE payment.patient_id IN (SELECT wanted.id FROM wanted) AND SUBSTR(payment.paid_at, 1, 10) <= $4
        AND COALESCE(visit.status, '') <> 'booked' AND COALESCE(SUBSTR(visit.starts_at, 1, 10), '') <= $4
        AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
        AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
) AS moved
GROUP BY moved.patient_id
HAVING SUM(moved.minor) > 0
