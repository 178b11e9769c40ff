-- Completed visits and sales, what they billed, and what was paid in real money.  Row: one year, ascending
WITH movement AS (
    SELECT SUBSTR(visit.starts_at, 1, 4) AS year, 1 AS completed,
        COALESCE((SELECT SUM(line.amount_minor) FROM line WHERE line.visit_id = visit.id), 0) AS billed_minor,
        0 AS paid_minor
    FROM visit
    WHERE visit.status = 'completed'
    UNION ALL
    SELECT SUBSTR(payment.paid_at, 1, 4), 0, 0, payment.amount_minor
    FROM payment
    WHERE payment.method <> 'bonus'
)
SELECT movement.year, CAST(SUM(movement.completed) AS BIGINT), CAST(SUM(movement.billed_minor) AS BIGINT),
    CAST(SUM(movement.paid_minor) AS BIGINT)
FROM movement
GROUP BY movement.year
ORDER BY movement.year
