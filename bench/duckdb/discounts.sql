-- What is given away?  Row: a ground, or whose lines they are. Nothing of a generated clinic is corrected.
WITH given AS (
    SELECT
        {what} AS what, count(*) FILTER (discount > 0) AS lines, count(DISTINCT patient) FILTER (discount > 0) AS patients,
        sum(amount + discount)::BIGINT AS before, sum(discount)::BIGINT AS given_away
    FROM line
    JOIN visit USING (visit)
    WHERE status = 'completed' AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY ALL
),
shared AS (SELECT *, percent(given_away, {of_what}) AS share_percent FROM given)
SELECT {what_columns}, lines, patients, {before_column} given_away, share_percent
FROM shared
{what_join}
WHERE {is_shown}
ORDER BY given_away DESC, {what_order}
