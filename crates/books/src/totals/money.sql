-- What was billed, paid and paid by bonus, of all time.  Row: one
SELECT CAST(COALESCE((
        SELECT SUM(line.amount_minor) FROM line JOIN visit ON visit.id = line.visit_id WHERE visit.status = 'completed'
    ), 0) AS BIGINT),
    CAST(COALESCE((SELECT SUM(payment.amount_minor) FROM payment WHERE payment.method <> 'bonus'), 0) AS BIGINT),
    CAST(COALESCE((SELECT SUM(payment.amount_minor) FROM payment WHERE payment.method = 'bonus'), 0) AS BIGINT)
