-- What is billed to one patient on one date, on average?  Row: a step with such checks.
WITH checks AS (
    SELECT patient, day, sum(amount) AS billed
    FROM visit
    JOIN line USING (visit)
    WHERE status = 'completed' AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY patient, day
    HAVING sum(amount) > 0
)
SELECT
    date_trunc('{step}', day)::DATE AS step, count(*) AS checks, sum(billed)::BIGINT AS billed,
    average(sum(billed)::BIGINT, count(*)) AS average_check
FROM checks
GROUP BY ALL
ORDER BY step
