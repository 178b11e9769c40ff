-- What do patients owe who owe anything, as the report of debtors counts it: without prepayments, which are money tied to a booked
-- visit or to one after the day?  Row: one.  $1 the day, YYYY-MM-DD
WITH movement AS (
    SELECT visit.patient_id, SUM(line.amount_minor) AS amount_minor
    FROM visit
    JOIN line ON line.visit_id = visit.id
    WHERE visit.status = 'completed' AND SUBSTR(visit.starts_at, 1, 10) <= $1
    GROUP BY visit.patient_id
    UNION ALL
    SELECT payment.patient_id, -SUM(payment.amount_minor)
    FROM payment
    LEFT JOIN visit ON visit.id = payment.visit_id
    WHERE SUBSTR(payment.paid_at, 1, 10) <= $1
        AND (visit.id IS NULL OR (visit.status <> 'booked' AND SUBSTR(visit.starts_at, 1, 10) <= $1))
    GROUP BY payment.patient_id
), balance AS (
    SELECT movement.patient_id, CAST(SUM(movement.amount_minor) AS BIGINT) AS owed_minor
    FROM movement
    GROUP BY movement.patient_id
)
SELECT CAST(COALESCE(SUM(balance.owed_minor), 0) AS BIGINT)
FROM balance
WHERE balance.owed_minor > 0
