-- What was billed to a patient and paid, as far as somebody may see, and how much of it is a prepayment: money tied to a booked
-- visit or to one after the day?  Row: one.  $1 patient, $2 employee or NULL for all, $3 branches as ',1,2,' or NULL for all, $4 the day
WITH billed AS (
    SELECT SUM(line.amount_minor) AS minor
    FROM visit
    JOIN line ON line.visit_id = visit.id
    LEFT JOIN department ON department.id = visit.department_id
    WHERE visit.patient_id = $1 AND visit.status = 'completed' AND SUBSTR(visit.starts_at, 1, 10) <= $4
        AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
        AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
), movement AS (
    SELECT payment.amount_minor,
        CASE WHEN visit.status = 'booked' OR SUBSTR(visit.starts_at, 1, 10) > $4 THEN 'prepayment'
            WHEN payment.method = 'bonus' THEN 'bonus' ELSE 'money' END AS kind
    FROM payment
    LEFT JOIN visit ON visit.id = payment.visit_id
    LEFT JOIN department ON department.id = visit.department_id
    WHERE payment.patient_id = $1 AND SUBSTR(payment.paid_at, 1, 10) <= $4
        AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
        AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
), paid AS (
    SELECT SUM(CASE WHEN movement.kind = 'money' THEN movement.amount_minor END) AS minor,
        SUM(CASE WHEN movement.kind = 'bonus' THEN movement.amount_minor END) AS bonus_minor,
        SUM(CASE WHEN movement.kind = 'prepayment' THEN movement.amount_minor END) AS prepaid_minor
    FROM movement
)
SELECT CAST(COALESCE(billed.minor, 0) AS BIGINT), CAST(COALESCE(paid.minor, 0) AS BIGINT),
    CAST(COALESCE(paid.bonus_minor, 0) AS BIGINT), CAST(COALESCE(paid.prepaid_minor, 0) AS BIGINT)
FROM billed
CROSS JOIN paid
