-- What sells?  Row: an item, a group or a kind.
WITH sold AS (
    SELECT {what} AS what, count(*) AS lines, count(DISTINCT patient) AS patients, sum(amount)::BIGINT AS billed
    FROM line
    JOIN visit USING (visit)
    LEFT JOIN item USING (item)
    WHERE status = 'completed' AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY ALL
)
SELECT {what_columns}, lines, patients, billed, percent(billed, (sum(billed) OVER ())::BIGINT) AS share_percent
FROM sold
{what_join}
ORDER BY billed DESC, {what_order}
