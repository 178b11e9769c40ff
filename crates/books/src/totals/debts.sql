-- What patients owe who owe anything: billed less all that was paid, bonuses too.  Row: one
WITH movement AS (
    SELECT visit.patient_id, SUM(line.amount_minor) AS amount_minor
    FROM visit
    JOIN line ON line.visit_id = visit.id
    WHERE visit.status = 'completed'
    GROUP BY visit.patient_id
    UNION ALL
    SELECT payment.patient_id, -SUM(payment.amount_minor)
    FROM payment
    GROUP BY payment.patient_id
), balance AS (
    SELECT movement.patient_id, CAST(SUM(movement.amount_minor) AS BIGINT) AS owed_minor
    FROM movement
    GROUP BY movement.patient_id
)
SELECT CAST(COALESCE(SUM(balance.owed_minor), 0) AS BIGINT)
FROM balance
WHERE balance.owed_minor > 0
