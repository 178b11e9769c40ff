-- Completed visits and sales, what they billed, and what was paid in real money.  Row: one year, ascending
WITH movement AS (
    SELECT SUBSTR(visit.starts_at, 1, 4) AS year, COUNT(*) AS completed,
        SUM((SELECT SUM(line.amount_minor) FROM line WHERE line.visit_id = visit.id)) AS billed_minor,
        0 AS paid_minor
    FROM visit
    WHERE visit.status = 'completed'
    GROUP BY SUBSTR(visit.starts_at, 1, 4)
    UNION ALL
    SELECT SUBSTR(payment.paid_at, 1, 4), 0, 0, SUM(payment.amount_minor)
    FROM payment
    WHERE payment.method <> 'bonus'
    GROUP BY SUBSTR(payment.paid_at, 1, 4)
)
SELECT movement.year, CAST(SUM(movement.completed) AS BIGINT),
    CAST(COALESCE(SUM(movement.billed_minor), 0) AS BIGINT), CAST(SUM(movement.paid_minor) AS BIGINT)
FROM movement
GROUP BY movement.year
ORDER BY movement.year
