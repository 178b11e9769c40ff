-- What patients owe who owe anything: billed less all that was paid, bonuses too.  Row: one
WITH movement AS (
    SELECT visit.patient_id, line.amount_minor
    FROM line
    JOIN visit ON visit.id = line.visit_id
    WHERE visit.status = 'completed'
    UNION ALL
    SELECT payment.patient_id, -payment.amount_minor
    FROM payment
), balance AS (
    SELECT movement.patient_id, CAST(SUM(movement.amount_minor) AS BIGINT) AS owed_minor
    FROM movement
    GROUP BY movement.patient_id
)
SELECT CAST(COALESCE(SUM(balance.owed_minor), 0) AS BIGINT)
FROM balance
WHERE balance.owed_minor > 0
